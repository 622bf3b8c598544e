import type { Span } from '../../model/text.ts'
import { firstEndingAfter } from '../../text/first-from.ts'

const wordPattern = /[^\s"'«»“”‘’„()[\]–—…:-][^\s»”")\]:.,،؛!?؟]*/g

/** A word further on no longer shows where the statement begins. */
const furthest = 6

/**
 * The first word of a span on which no mark lies; null where its first six bear one. A word is what
 * stands between spaces, without the marks around it.
 *
 * marks: in order of the text, not overlapping.
 */
export function findOpeningWord(
  text: string,
  { start, end }: Span,
  marks: readonly Span[],
): Span | null {
  const words = text.slice(start, end).matchAll(wordPattern)
  let seen = 0
  for (const { index, 0: word } of words) {
    const found = { start: start + index, end: start + index + word.length }
    const next = marks[firstEndingAfter(marks, found.start)]
    if (!next || next.start >= found.end) return found
    if (++seen === furthest) return null
  }
  return null
}
