/** The two places behind a noun of two: «منطقتي السراب والنسيم». */
import { mayBeginWithAnd } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { isClose, type NameWord } from '../name-words.ts'
import type { WordRange } from './pattern.ts'
import { findEach } from '../../../text/find-each.ts'

/**
 * `ranges` with the words behind the noun of two places, joined by «و», as a place each where nothing
 * else was found: even words of every day are names there. The noun begins no name.
 */
export function withPairedPlaces(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  names: NameRules,
): WordRange[] {
  const { twoPlaces } = names
  if (!twoPlaces) return [...ranges]
  const isOfTwo = ({ forms }: NameWord) => forms.some(({ folded }) => twoPlaces.has(folded))
  // «ولايتا الساحل»: the noun is none of the first name
  const behindNoun = ranges.map((range) =>
    range.type === 'LOC' && range.to - range.from > 1 && isOfTwo(words[range.from]!)
      ? { ...range, from: range.from + 1 }
      : range,
  )
  const paired = findEach(words, (noun, i) => {
    if (!isOfTwo(noun) || !isPair(words, i + 1, names)) return null
    return [i + 1, i + 2].map((from): WordRange => ({ type: 'LOC', from, to: from + 1 }))
  }).flat()
  const isFree = ({ from }: WordRange) =>
    !behindNoun.some((range) => range.from <= from && from < range.to)
  return [...behindNoun, ...paired.filter(isFree)].sort((a, b) => a.from - b.from)
}

const heads = bit.placeHead | bit.organisationHead

function isPair(words: readonly NameWord[], at: number, { attached }: NameRules): boolean {
  const [first, second] = [words[at], words[at + 1]]
  return (
    isClose(first) &&
    isClose(second) &&
    first.core.skip === 0 &&
    mayBeginWithAnd(second.folded, attached) &&
    ((first.bits | second.bits) & heads) === 0
  )
}
