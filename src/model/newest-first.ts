import { compareText } from './compare-text.ts'

/**
 * Compares for sorting, newest first. `dateOf` gives an ISO date, as precise as it is known, or
 * null: what has none comes last.
 */
export const newestFirst =
  <Dated>(dateOf: (one: Dated) => string | null | undefined) =>
  (a: Dated, b: Dated): number =>
    compareText(dateOf(b) ?? '', dateOf(a) ?? '')
