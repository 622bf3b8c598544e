/**
 * Compares for sorting, newest first. `dateOf` gives an ISO date, as precise as it is known, or
 * null: what has none comes last.
 */
export const newestFirst =
  <Dated>(dateOf: (one: Dated) => string | null | undefined) =>
  (a: Dated, b: Dated): number => {
    const [first, second] = [dateOf(a) ?? '', dateOf(b) ?? '']
    return first < second ? 1 : first > second ? -1 : 0
  }
