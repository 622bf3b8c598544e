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
  const merged: Merged = {
    documents: new Uint32Array(sum('documents')),
    impacts: new Uint8Array(sum('impacts')),
    strongest: new Uint8Array(sum('strongest')),
    terms: 0,
    end: 0,
  }
  const heads = inputs.map(() => 0)
  for (;;) {
    const least = findLeast(inputs, heads)
    if (least < 0) break
    const { table: first } = inputs[least]!
    const at = heads[least]!
    const from = merged.end
    // in the order of the inputs, so that the documents of a term stay ascending
    for (let i = least; i < inputs.length; i++) {
      const { table } = inputs[i]!
      const head = heads[i]!
      if (i !== least && (head === table.hashes.length || order(table, head, first, at) !== 0))
        continue
      heads[i]!++
      addPostings(inputs[i]!, head, merged, from)
    }
    if (merged.end === from) continue
    hashes[merged.terms] = first.hashes[at]!
    checks[merged.terms] = first.checks[at]!
    starts[++merged.terms] = merged.end
  }
  const { terms, end } = merged
  const kept = hashes.slice(0, terms)
  const isWeighed = merged.impacts.length > 0
  return {
    hashes: kept,
    checks: checks.slice(0, terms),
    buckets: toBuckets(kept),
    starts: starts.slice(0, terms + 1),
    documents: merged.documents.slice(0, end),
    impacts: merged.impacts.slice(0, isWeighed ? end : 0),
    strongest: merged.strongest.slice(0, isWeighed ? terms : 0),
  }
}

/** What was merged so far. */
interface Merged {
  documents: Uint32Array
  /** empty where the tables are not weighed */
  impacts: Uint8Array
  strongest: Uint8Array
  /** how many terms are whole: the number of the one in work */
  terms: number
  /** behind its last posting */
  end: number
}

/** The first of the inputs whose next term comes first; -1 where all are read. */
function findLeast(inputs: readonly TableToMerge[], heads: readonly number[]): number {
  let least = -1
  for (let i = 0; i < inputs.length; i++)
    if (
      heads[i]! < inputs[i]!.table.hashes.length &&
      (least < 0 || order(inputs[i]!.table, heads[i]!, inputs[least]!.table, heads[least]!) < 0)
    )
      least = i
  return least
}

/** Adds what an input has of its term `head` to the term in work, whose postings begin at `start`. */
function addPostings(
  { table, from, places }: TableToMerge,
  head: number,
  merged: Merged,
  start: number,
): void {
  const { documents, impacts, strongest, terms } = merged
  let { end } = merged
  for (let i = table.starts[head]!, stop = table.starts[head + 1]!; i < stop; i++) {
    const document = places === null ? from + table.documents[i]! : places[table.documents[i]!]!
    if (document < 0) continue
    documents[end] = document
    if (impacts.length > 0) {
      const impact = (impacts[end] = table.impacts[i]!)
      if (end === start || weightOfImpact[impact]! > weightOfImpact[strongest[terms]!]!)
        strongest[terms] = impact
    }
    end++
  }
  merged.end = end
}

/** Negative where the first of two terms comes first, 0 where they are the same. */
function order(a: PostingTable, atA: number, b: PostingTable, atB: number): number {
  return a.hashes[atA]! - b.hashes[atB]! || a.checks[atA]! - b.checks[atB]!
}
