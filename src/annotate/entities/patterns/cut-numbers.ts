/** Names into which the first digits of a number have fallen. */
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import type { WordRange } from './pattern.ts'

/** A side of a score has at most so many digits; "737-800" is a model. */
const longestScore = 2
const inNumbers: ReadonlySet<number> = new Set([Gap.stop, Gap.comma, Gap.colon, Gap.other])
const inScores: ReadonlySet<number> = new Set([Gap.hyphen, Gap.dash])

/**
 * "Milton City 3–2", «السهم 3.1%»: without the digits at its end that are the beginning of a number
 * or a score; null for a product, which nothing but the number made one.
 */
export function withoutPartOfNumber(
  words: readonly NameWord[],
  range: WordRange,
): WordRange | null {
  let { to } = range
  while (to > range.from && goesOn(words, to)) to--
  if (to === range.to) return range
  return to === range.from || range.type === 'PRODUCT' ? null : { ...range, to }
}

/** Whether the number before word `at` goes on in it. */
function goesOn(words: readonly NameWord[], at: number): boolean {
  const before = words[at - 1]!
  const next = words[at]
  if (!next || before.shape !== Shape.digits || !beginsWithDigits(next)) return false
  if (next.start - before.end !== 1) return false
  if (inNumbers.has(next.gapBefore)) return true
  return (
    inScores.has(next.gapBefore) &&
    next.shape === Shape.digits &&
    lengthOf(before) <= longestScore &&
    lengthOf(next) <= longestScore
  )
}

const beginsWithDigits = ({ folded }: NameWord): boolean => /^[0-9]/.test(folded)

const lengthOf = ({ start, end }: NameWord): number => end - start
