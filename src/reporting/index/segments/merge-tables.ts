import { weightOfImpact } from './impact.ts'
import { toBuckets, type PostingTable } from './posting-table.ts'

/** A table to be merged into a larger one. */
export interface TableToMerge {
  table: PostingTable
  /** the new number of its document 0; the others follow */
  from: number
  /** by document: its new number, -1 for one that is left out; null: consecutive from `from` on */
  places: Int32Array | null
}

/** Merges tables in one pass over their terms; no document is read again. */
export function mergeTables(inputs: readonly TableToMerge[]): PostingTable {
  const sum = (part: 'hashes' | 'documents' | 'impacts' | 'strongest') =>
    inputs.reduce((total, { table }) => total + table[part].length, 0)
  const hashes = new Uint32Array(sum('hashes'))
  const checks = new Uint32Array(hashes.length)
  const starts = new Uint32Array(hashes.length + 1)
  const strongest = new Uint8Array(sum('strongest'))
  const documents = new Uint32Array(sum('documents'))
  const impacts = new Uint8Array(sum('impacts'))
  const heads = inputs.map(() => 0)
  const isWeighed = impacts.length > 0
  let terms = 0
  let end = 0
  for (;;) {
    let least = -1
    for (let i = 0; i < inputs.length; i++)
      if (
        heads[i]! < inputs[i]!.table.hashes.length &&
        (least < 0 || order(inputs[i]!.table, heads[i]!, inputs[least]!.table, heads[least]!) < 0)
      )
        least = i
    if (least < 0) break
    const { table: first } = inputs[least]!
    const at = heads[least]!
    const from = end
    // in the order of the inputs, so that the documents of a term stay ascending
    for (let i = least; i < inputs.length; i++) {
      const { table, from: base, places } = inputs[i]!
      const head = heads[i]!
      if (i !== least && (head === table.hashes.length || order(table, head, first, at) !== 0))
        continue
      heads[i]!++
      for (
        let posting = table.starts[head]!, stop = table.starts[head + 1]!;
        posting < stop;
        posting++
      ) {
        const document =
          places === null ? base + table.documents[posting]! : places[table.documents[posting]!]!
        if (document < 0) continue
        documents[end] = document
        if (isWeighed) {
          const impact = (impacts[end] = table.impacts[posting]!)
          if (end === from || weightOfImpact[impact]! > weightOfImpact[strongest[terms]!]!)
            strongest[terms] = impact
        }
        end++
      }
    }
    if (end === from) continue
    hashes[terms] = first.hashes[at]!
    checks[terms] = first.checks[at]!
    starts[++terms] = end
  }
  const kept = hashes.slice(0, terms)
  return {
    hashes: kept,
    checks: checks.slice(0, terms),
    buckets: toBuckets(kept),
    starts: starts.slice(0, terms + 1),
    documents: documents.slice(0, end),
    impacts: impacts.slice(0, isWeighed ? end : 0),
    strongest: strongest.slice(0, isWeighed ? terms : 0),
  }
}

/** Negative where the first of two terms comes first, 0 where they are the same. */
function order(a: PostingTable, atA: number, b: PostingTable, atB: number): number {
  return a.hashes[atA]! - b.hashes[atB]! || a.checks[atA]! - b.checks[atB]!
}
