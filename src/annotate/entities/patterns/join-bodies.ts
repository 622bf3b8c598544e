import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { isNameArticle } from '../../../languages/words-in-linking.ts'
import { isClose, type NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import type { WordRange } from './pattern.ts'

const longestComplement = 6

/**
 * "Church of the Wells", "Committee on Water": a body's head noun and what its preposition joins to
 * it are one name, for a language with capitals.
 */
export function joinBodies(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  names: NameRules,
): WordRange[] {
  if (!names.hasCase || !names.bodyLinks) return [...ranges]
  const joined: WordRange[] = []
  for (let k = 0; k < ranges.length; k++) {
    const range = ranges[k]!
    const from = linkedFrom(words, range, names)
    if (from < 0) {
      joined.push(range)
      continue
    }
    const next = ranges[k + 1]
    if (next && next.from <= from + 1 && next.to > from && next.type !== 'PER') {
      joined.push({ type: 'ORG', from: range.from, to: next.to })
      k++
      continue
    }
    const stop = Math.min(from + longestComplement, next?.from ?? words.length)
    let to = from
    while (to < stop && isPart(words, to, from)) to++
    joined.push(to > from ? { type: 'ORG', from: range.from, to } : range)
  }
  return joined
}

/** Where the complement of a body begins; -1 when the range is not a body or has none. */
function linkedFrom(
  words: readonly NameWord[],
  { type, from, to }: WordRange,
  { bodyLinks, longBodyLinks }: NameRules,
): number {
  const head = words[to - 1]!
  const link = words[to]
  if (
    (type !== 'ORG' && type !== 'LOC') ||
    !(head.bits & bit.organisationHead) ||
    head.shape === Shape.lower ||
    !isClose(link) ||
    !bodyLinks!.has(link.folded)
  )
    return -1
  if (to - from > 1 && !longBodyLinks?.has(link.folded)) return -1
  const next = to + 1 + (isNameArticle(words[to + 1]?.folded) && isClose(words[to + 1]) ? 1 : 0)
  return isClose(words[next]) && isPart(words, next, next) ? next : -1
}

function isPart(words: readonly NameWord[], i: number, first: number): boolean {
  const word = words[i]!
  if (i > first && (!isClose(word) || word.bits & bit.given)) return false
  return (
    (word.shape === Shape.capital ||
      word.shape === Shape.mixed ||
      word.shape === Shape.allCapitals) &&
    !(word.bits & bit.time)
  )
}
