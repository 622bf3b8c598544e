import type { ReportIndex } from './report-index.ts'

/**
 * Scores of the reports during a query. Between queries all are 0, and those of reports that are
 * not searched below any.
 */
export interface Scratch {
  scores: Float32Array
  /** numbers of the reports with a score, and room for the candidates among them */
  touched: Uint32Array
  kept: Uint32Array
}

/** One for each index: allocating one for 100,000 reports costs more than the query. */
const scratches = new WeakMap<ReportIndex, Scratch>()

export function scratchOf(index: ReportIndex): Scratch {
  let scratch = scratches.get(index)
  if (!scratch || scratch.scores.length < index.size) {
    const room = Math.ceil(index.size * 1.1) + 256
    scratches.set(
      index,
      (scratch = {
        scores: new Float32Array(room),
        touched: new Uint32Array(room),
        kept: new Uint32Array(room),
      }),
    )
  }
  for (const number of index.dead) scratch.scores[number] = -Infinity
  return scratch
}
