import type { Span } from '../../model/text.ts'
import { firstEndingAfter } from '../../text/first-from.ts'
import { kindAt, otherKind } from '../../text/letters.ts'

/** What stands between spaces, dashes and quotation marks. */
const stretchPattern = /[^\s"«»“”„‹›—–…]+/g

/** A word further on no longer shows where the statement begins. */
const furthest = 6

/**
 * The first word of a span on which no mark lies; null where its first six bear one. A word has a
 * letter or a digit at both ends: the marks around it are none of it.
 *
 * marks: in order of the text, not overlapping.
 */
export function findOpeningWord(
  text: string,
  { start, end }: Span,
  marks: readonly Span[],
): Span | null {
  const stretches = text.slice(start, end).matchAll(stretchPattern)
  let seen = 0
  for (const { index, 0: stretch } of stretches) {
    const from = start + index
    const word = withoutMarksAround(text, { start: from, end: from + stretch.length })
    if (!word) continue
    const next = marks[firstEndingAfter(marks, word.start)]
    if (!next || next.start >= word.end) return word
    if (++seen === furthest) return null
  }
  return null
}

/** From the first letter or digit to the last; null where none is. */
function withoutMarksAround(text: string, { start, end }: Span): Span | null {
  let from = start
  let to = end
  while (from < to && kindAt(text, from) === otherKind) from++
  while (from < to && kindAt(text, to - 1) === otherKind) to--
  return from < to ? { start: from, end: to } : null
}
