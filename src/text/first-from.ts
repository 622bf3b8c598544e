import type { Span } from '../model/text.ts'

/**
 * Where in a list sorted by start the first span stands that starts at `offset` or later; the
 * list's length when none does.
 */
export function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
