import type { Span } from '../model/text.ts'

/** Whether an offset lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return (
    (text.charCodeAt(offset) & 0xfc00) === 0xdc00 &&
    offset > 0 &&
    (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800
  )
}

const isWhole = (text: string, { start, end }: Span): boolean =>
  start < end && !splitsPair(text, start) && !splitsPair(text, end)

/**
 * Widens spans that cut a surrogate pair to the whole character and drops empty ones. Every span
 * that leaves annotate has passed here.
 */
export function toWholeCharacters<Place extends Span>(text: string, spans: Place[]): Place[] {
  if (spans.every((span) => isWhole(text, span))) return spans
  return spans
    .filter(({ start, end }) => start < end)
    .map((span) => ({
      ...span,
      start: span.start - Number(splitsPair(text, span.start)),
      end: span.end + Number(splitsPair(text, span.end)),
    }))
}
