import type { Span } from './text.ts'

/** Whether two spans share a character; spans that only touch do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether a span stands within another or is the same. */
export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** From where the first of some spans in order begins to where the last ends; null without any. */
export const hullOf = (spans: readonly Span[]): Span | null =>
  spans.length > 0 ? { start: spans[0]!.start, end: spans.at(-1)!.end } : null

/** Spans by their start; those that overlap or touch as one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  if (spans.length === 0) return []
  const merged: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}
