/** Selects the reports that may still be among the best by their scores so far. */

const bins = 512

/**
 * A lower bound of the `limit`-th best score; 0 where there are fewer. `most`: no score is above
 * it. One pass, by a histogram.
 */
export function leastOfBest(
  scores: Float32Array,
  reports: Uint32Array,
  limit: number,
  most: number,
): number {
  if (reports.length < limit || most <= 0) return 0
  const counts = new Uint32Array(bins + 1)
  const scale = bins / most
  for (let i = 0; i < reports.length; i++) {
    const bin = (scores[reports[i]!]! * scale) | 0
    counts[bin < bins ? bin : bins]!++
  }
  let bin = bins
  let above = counts[bins]!
  while (above < limit && bin > 0) above += counts[--bin]!
  // slightly below the edge of the bin, so that rounding loses none of it
  return Math.max(0, (bin / scale) * (1 - 1e-6))
}

/** Moves the candidates with at least that score to the front of the array, in their order. */
export function keepAbove(scores: Float32Array, reports: Uint32Array, least: number): Uint32Array {
  let count = 0
  for (let i = 0; i < reports.length; i++) {
    const report = reports[i]!
    if (scores[report]! >= least) reports[count++] = report
  }
  return reports.subarray(0, count)
}

/** The score of a candidate that shares nothing yet: too small to change a sum. */
export const nothingYet = Math.fround(1e-30)

/**
 * Writes into `into` those of the first `size` reports that have at least that score, and any
 * score, ascending.
 */
export function collectAbove(
  scores: Float32Array,
  size: number,
  least: number,
  into: Uint32Array,
): Uint32Array {
  const floor = Math.max(least, nothingYet * 2)
  let count = 0
  for (let report = 0; report < size; report++) if (scores[report]! >= floor) into[count++] = report
  return into.subarray(0, count)
}

/**
 * The best with at least that score; of equal ones the lower number first. Keeps a small sorted
 * list in one pass: most candidates never enter it.
 */
export function bestOf(
  scores: Float32Array,
  reports: Uint32Array,
  limit: number,
  least: number,
): number[] {
  const list: number[] = []
  for (let i = 0; i < reports.length; i++) {
    const report = reports[i]!
    const score = scores[report]!
    if (score < least || score <= nothingYet) continue
    if (list.length === limit && isBefore(list[limit - 1]!, report, scores)) continue
    let at = list.length
    while (at > 0 && !isBefore(list[at - 1]!, report, scores)) at--
    list.splice(at, 0, report)
    if (list.length > limit) list.pop()
  }
  return list
}

const isBefore = (a: number, b: number, scores: Float32Array): boolean =>
  scores[a]! > scores[b]! || (scores[a] === scores[b] && a < b)
