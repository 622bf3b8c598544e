import type { Span } from '../model/text.ts'

/**
 * Binary search: the first place in `low` up to `high` for which `isBefore` is false; `high` where
 * there is none. `isBefore` must be true for a prefix of the range and false for the rest.
 */
export function firstIndex(low: number, high: number, isBefore: (at: number) => boolean): number {
  let from = low
  let to = high
  while (from < to) {
    const middle = (from + to) >> 1
    if (isBefore(middle)) from = middle + 1
    else to = middle
  }
  return from
}

/**
 * The index of the first span that starts at `offset` or later, in a list sorted by start; its
 * length when there is none.
 */
export function firstFrom(sorted: readonly Span[], offset: number): number {
  // a loop of its own: asked for every word, and a closure each time took twice as long
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]!.start < offset) from = middle + 1
    else to = middle
  }
  return from
}

/**
 * The index of the first number that is `least` or more, in a list in rising order; its length when
 * there is none.
 */
export function firstAtLeast(sorted: ArrayLike<number>, least: number): number {
  // a loop of its own, as above: words are counted by it for every pair of drafts
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]! < least) from = middle + 1
    else to = middle
  }
  return from
}

/** The index of the first span that ends after `offset`, for spans that do not overlap. */
export function firstEndingAfter(sorted: readonly Span[], offset: number): number {
  // a loop of its own, as above
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]!.end <= offset) from = middle + 1
    else to = middle
  }
  return from
}
