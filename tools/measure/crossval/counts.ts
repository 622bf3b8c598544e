/** How much of what is labelled was found, and how much of what was found is labelled. */
export interface Counts {
  right: number
  found: number
  labelled: number
}

export const noCounts = (): Counts => ({ right: 0, found: 0, labelled: 0 })

/** Adds `more` to `counts`. */
export function addCounts(counts: Counts, more: Counts): void {
  counts.right += more.right
  counts.found += more.found
  counts.labelled += more.labelled
}

export const precisionOf = ({ right, found }: Counts) => (found ? right / found : 0)
export const recallOf = ({ right, labelled }: Counts) => (labelled ? right / labelled : 0)
/** The harmonic mean of both, 0 to 1. */
export const f1Of = ({ right, found, labelled }: Counts) =>
  found + labelled ? (2 * right) / (found + labelled) : 0
