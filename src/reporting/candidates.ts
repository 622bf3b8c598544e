/** Which reports may still be among the best, by the scores that they have so far. */

const bins = 512

/** No more than the score of the `limit`-th best, 0 where there are fewer. `most`: no score is above it. In one pass, by a histogram. */
export function leastOfBest(scores: Float32Array, reports: Uint32Array, limit: number, most: number): number {
  if (reports.length < limit || most <= 0) return 0
  const counts = new Uint32Array(bins + 1), scale = bins / most
  for (let i = 0; i < reports.length; i++) {
    const bin = (scores[reports[i]!]! * scale) | 0
    counts[bin < bins ? bin : bins]!++
  }
  let bin = bins, above = counts[bins]!
  while (above < limit && bin > 0) above += counts[--bin]!
  // the edge of the bin is reckoned otherwise than the bin: a little lower, so that none of it falls below
  return Math.max(0, (bin / scale) * (1 - 1e-6))
}

/** Those with at least that score, ascending by number. */
export function candidatesAbove(scores: Float32Array, reports: Uint32Array, least: number): Uint32Array {
  const kept = new Uint32Array(reports.length)
  let count = 0
  for (let i = 0; i < reports.length; i++) if (scores[reports[i]!]! >= least) kept[count++] = reports[i]!
  return kept.subarray(0, count).sort()
}
