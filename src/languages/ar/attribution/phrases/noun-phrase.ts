/** Noun phrases as stretches of a sentence's words. */
import type { Span } from '../../../../model/text.ts'
import type { ArabicSentence, ArabicWord } from './sentence.ts'

/** Words `from` up to `to` (indexes, half-open). */
export interface Stretch {
  from: number
  to: number
}

/**
 * From the beginning of a stretch to its end, with the quotation marks and parentheses that enclose
 * its last words.
 */
export function spanOf(
  text: string,
  { words, quotes }: ArabicSentence,
  { from, to }: Stretch,
): Span {
  const opening = words[from]!
  const last = words[to - 1]!
  let start = opening.start
  let end = last.end
  if (opening.before.opens >= 0 && quotes[opening.before.opens]!.end <= end + 2)
    start = quotes[opening.before.opens]!.start
  const closed = quotes[last.quote]?.end ?? 0
  const closesHere = closed > 0 && closed <= (words[to]?.start ?? Infinity)
  if (closesHere && last.quote === quoteAt(words, from, to, last.quote)) end = Math.max(end, closed)
  if (last.aside) {
    const close = text.indexOf(')', end)
    if (close >= 0 && close - end < 2) end = close + 1
  }
  return { start, end }
}

/** The quotation `quote` if it also opens within the stretch, else -2. */
function quoteAt(words: readonly ArabicWord[], from: number, to: number, quote: number): number {
  for (let i = from; i < to; i++) if (words[i]!.before.opens === quote) return quote
  return -2
}
