import type { Span } from '../model/text.ts'

/**
 * The first place from `low` on, and before `high`, that is not before what is sought; `high` where
 * all are. Halves the range at each step: `isBefore` must hold for a beginning of it and for no
 * more.
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
 * Where in a list sorted by start the first span stands that starts at `offset` or later; the
 * list's length when none does.
 */
export const firstFrom = (sorted: readonly Span[], offset: number): number =>
  firstIndex(0, sorted.length, (at) => sorted[at]!.start < offset)

/** The same for the first span that ends after `offset`, of spans that do not overlap. */
export const firstEndingAfter = (sorted: readonly Span[], offset: number): number =>
  firstIndex(0, sorted.length, (at) => sorted[at]!.end <= offset)
