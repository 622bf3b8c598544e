/** How much of their text two drafts share, in UTF-16 units. */
import type { Span } from '../../model/text.ts'

/** The length of spans that do not overlap each other. */
export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** The length of what stands within both. */
export function sharedLength(some: readonly Span[], others: readonly Span[]): number {
  let shared = 0
  for (const one of some)
    for (const other of others)
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
  return shared
}

/** Whether two contents share at least `least` of their text, by Dice's coefficient, 0 to 1. */
export const areAlike = (some: readonly Span[], others: readonly Span[], least: number): boolean =>
  2 * sharedLength(some, others) >= least * (lengthOf(some) + lengthOf(others))
