/**
 * Terms across all segments of an index. What depends on all reports, such as the rarity of a term,
 * is computed at query time.
 */
import { findPosting, findTerm, type PostingTable } from './segments/posting-table.ts'

/** A segment's table: its document 0 is report `from` of the index, and it has `size` documents. */
export interface Postings {
  table: PostingTable
  from: number
  size: number
}

/** A term as a query looks it up. */
export interface QueryTerm {
  at: { postings: Postings; id: number }[]
  /** how many documents hold it */
  count: number
}

/** Null where no document holds it. */
export function getTerm(lists: readonly Postings[], term: string): QueryTerm | null {
  const at: QueryTerm['at'] = []
  let count = 0
  for (const postings of lists) {
    const id = findTerm(postings.table, term)
    if (id < 0) continue
    at.push({ postings, id })
    count += postings.table.starts[id + 1]! - postings.table.starts[id]!
  }
  return count === 0 ? null : { at, count }
}

/**
 * The position of a term's posting for a report in its table; -1 where the report lacks the term.
 */
export function holds({ table, from, size }: Postings, term: number, report: number): number {
  return report < from || report >= from + size ? -1 : findPosting(table, term, report - from)
}

/**
 * Smoothing: reports on other matters that a small index is assumed to lack. A word is rarer in the
 * world than in a pack about it.
 */
const beyond = 200

/** BM25's inverse document frequency. */
export const inverseFrequency = (count: number, size: number): number =>
  Math.log(1 + (size + beyond - count + 0.5) / (count + 0.5))

/** The rarity of a term, 0–1: small when every document has it. */
export const rarity = (count: number, size: number): number =>
  Math.log(1 + (size + beyond) / count) / Math.log(2 + size + beyond)
