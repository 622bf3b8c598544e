/** Sums of counts by source and by kind, and their table. */
import { addCounts, f1Of, noCounts, precisionOf, recallOf, type Counts } from './counts.ts'

export class Tally {
  readonly bySource = new Map<string, Counts>()
  readonly byKind = new Map<string, Counts>()
  readonly all = noCounts()

  /** Adds the counts of one text. */
  add(source: string, counts: ReadonlyMap<string, Counts>): void {
    for (const [kind, more] of counts) {
      addCounts(this.all, more)
      addTo(this.bySource, source, more)
      addTo(this.byKind, kind, more)
    }
  }

  /** The rows of its table: all, then each source, then each kind. */
  rows(): [string, Counts][] {
    return [['all', this.all], ...this.bySource, ...this.byKind]
  }
}

function addTo(sums: Map<string, Counts>, key: string, more: Counts): void {
  const sum = sums.get(key) ?? noCounts()
  addCounts(sum, more)
  sums.set(key, sum)
}

/** Each row of `unseen` in one line, beside it the F1 of the same row in `seen` and the gap. */
export function describe(unseen: Tally, seen: Tally | null): string {
  const seenRows = new Map(seen?.rows())
  return unseen
    .rows()
    .map(([name, counts]) => {
      const known = seenRows.get(name)
      const beside = known
        ? `  seen ${f1Of(known).toFixed(3)}  gap ${(f1Of(known) - f1Of(counts)).toFixed(3)}`
        : ''
      return (
        `${name.padEnd(28)} P ${precisionOf(counts).toFixed(3)}  R ${recallOf(counts).toFixed(3)}  ` +
        `F1 ${f1Of(counts).toFixed(3)}${beside}  (${counts.labelled} labelled)`
      )
    })
    .join('\n')
}
