/** Which reports may still be among the best, by the scores that they have so far. */

const bins = 512

/**
 * No more than the score of the `limit`-th best, 0 where there are fewer. `most`: no score is above
 * it. In one pass, by a histogram.
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
  // the edge of the bin is reckoned otherwise than the bin: a little lower, so that none of it
  // falls below
  return Math.max(0, (bin / scale) * (1 - 1e-6))
}

/**
 * Those with at least that score, in the order in which they are; they are moved to the front of
 * the array.
 */
export function keepAbove(scores: Float32Array, reports: Uint32Array, least: number): Uint32Array {
  let count = 0
  for (let i = 0; i < reports.length; i++) {
    const report = reports[i]!
    if (scores[report]! >= least) reports[count++] = report
  }
  return reports.subarray(0, count)
}

/**
 * What stands for a score of a report that is looked at and shares nothing yet: too little to
 * change a sum.
 */
export const nothingYet = Math.fround(1e-30)

/**
 * Of the first `size` reports those with at least that score and any, ascending, written into
 * `into`.
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
 * The best of those with at least that score, of equal ones the lower number first. A small sorted
 * list is kept while passing over all: most never enter it.
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
