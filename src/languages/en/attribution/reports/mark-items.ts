import type { Item } from '../phrases/items.ts'
import type { Stretch } from '../phrases/stretch.ts'
import type { CueReport } from '../subjects/cue-report.ts'

/** By item 1 where it stands in one of the stretches that `stretchesOf` gives of some reports, else 0. */
export function markItems(
  items: readonly Item[],
  reports: readonly CueReport[],
  stretchesOf: (report: CueReport) => readonly Stretch[],
): Uint8Array {
  const marks = new Uint8Array(items.length)
  for (const report of reports)
    for (const { from, to } of stretchesOf(report)) marks.fill(1, from, to)
  return marks
}
