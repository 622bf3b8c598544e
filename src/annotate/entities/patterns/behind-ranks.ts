/** People whom the letters of a rank before them show, or a calling or letters behind them. */
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { isClose, type NameWord } from '../name-words.ts'
import { isCapital, Shape } from '../shapes.ts'
import type { WordRange } from './pattern.ts'

const longestName = 4

/**
 * `ranges`, in order, with who stands behind the letters of a rank, "DSP Ngozi Adamu", and before a
 * calling, "Tariq Swati Advocate", or letters, "Lena Brandt KC", none of which is part of the name.
 */
export function behindRanks(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  names: NameRules,
): WordRange[] {
  if (!names.ranks) return [...ranges]
  let left: readonly WordRange[] = ranges.map((range) =>
    beforeLetters(words, beforeCalling(words, range, names), names),
  )
  for (let i = 0; i < words.length - 1; i++)
    if (isRank(words[i]!, names) && mayFollowRank(words[i + 1]!)) left = withPerson(words, left, i)
  return [...left]
}

const isRank = ({ folded, shape }: NameWord, { ranks }: NameRules): boolean =>
  shape === Shape.allCapitals && ranks!.letters.has(folded)

const noName =
  bit.title | bit.time | bit.organisationHead | bit.organisation | bit.country | bit.city

/** "CP Okafor", not "CP Rail": a listed name of people, or a word that nobody knows. */
const mayFollowRank = (word: NameWord): boolean =>
  isClose(word) &&
  isCapital(word) &&
  (word.bits & noName) === 0 &&
  ((word.bits & (bit.given | bit.surname)) !== 0 || !word.isKnown)

/** Puts the person behind the rank at a word in the place of what overlaps both. */
function withPerson(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  rank: number,
): readonly WordRange[] {
  const first = rank + 1
  const behind = ranges.find(({ type, from }) => type === 'PER' && from === first)
  const over = ranges.find(({ from, to }) => from <= rank && to > first)
  const to = behind?.to ?? over?.to ?? endOfName(words, first)
  const person: WordRange = { type: 'PER', from: first, to }
  const others = ranges.filter((range) => range.to <= rank || range.from >= to)
  return [...others, person].sort((a, b) => a.from - b.from)
}

function endOfName(words: readonly NameWord[], from: number): number {
  let to = from + 1
  while (to - from < longestName && isClose(words[to]) && isCapital(words[to]!)) {
    if ((words[to]!.bits & noName) !== 0) break
    to++
  }
  return to
}

/**
 * "Lena Brandt KC" and "Lena Brandt KC MP": the letters of an office or an order behind a person are
 * none of the name, nor those of its members behind a party: "the Unity Party TD".
 */
function beforeLetters(
  words: readonly NameWord[],
  range: WordRange,
  { ranks }: NameRules,
): WordRange {
  if (range.type !== 'PER' && range.type !== 'ORG') return range
  const letters = range.type === 'PER' ? ranks!.lettersBehind : ranks!.memberLetters
  let { to } = range
  while (to - range.from > 1 && isOf(letters, words[to - 1]!)) to--
  return to < range.to ? { ...range, to } : range
}

const isOf = (letters: ReadonlySet<string>, { folded, shape }: NameWord): boolean =>
  (shape === Shape.allCapitals || shape === Shape.mixed) && letters.has(folded)

/** A body that ends with a calling is a person before it; "the Milford Advocate" is a paper. */
function beforeCalling(
  words: readonly NameWord[],
  range: WordRange,
  { ranks, articles }: NameRules,
): WordRange {
  const { type, from, to } = range
  const isCalled =
    (type === 'ORG' || type === 'PER') &&
    to - from > 2 &&
    ranks!.behind.has(words[to - 1]!.folded) &&
    !articles?.has(words[from - 1]?.folded ?? '') &&
    words.slice(from, to - 1).every((word) => isCapital(word) && (word.bits & noName) === 0)
  return isCalled ? { type: 'PER', from, to: to - 1 } : range
}
