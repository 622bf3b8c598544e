/**
 * An inverted index: which documents of a segment have which terms, in typed arrays that can be
 * views over a file. Terms are sorted by hash.
 */
import { hashTerm } from './hash-term.ts'

export interface PostingTable {
  /** by term: its two hashes, ascending by the first, then the second */
  hashes: Uint32Array
  checks: Uint32Array
  /**
   * by the upper bits of the first hash: the first term that has these or higher ones. A power of
   * two and one more.
   */
  buckets: Uint32Array
  /** by term: where its documents begin; one more at the end */
  starts: Uint32Array
  /** numbers of documents, ascending within a term */
  documents: Uint32Array
  /**
   * beside `documents`: what the term counts there (impact.ts); empty where terms are only held or
   * not
   */
  impacts: Uint8Array
  /** by term: the impact of the greatest weight; empty like `impacts` */
  strongest: Uint8Array
}

/** The arrays in the order in which a file has them. */
export const tableParts = [
  'hashes',
  'checks',
  'buckets',
  'starts',
  'documents',
  'impacts',
  'strongest',
] as const satisfies readonly (keyof PostingTable)[]

/** The number of bits that choose a bucket, for about two terms in each. */
export const bucketBits = (terms: number): number => Math.max(0, 30 - Math.clz32(terms | 1))

/** What is left of a first hash is its bucket; for 0 bits a shift by 32 would leave it whole. */
export const bucketOf = (hash: number, bits: number): number =>
  bits === 0 ? 0 : hash >>> (32 - bits)

/** From terms sorted by their first hash. */
export function toBuckets(hashes: Uint32Array): Uint32Array {
  const bits = bucketBits(hashes.length)
  const buckets = new Uint32Array((1 << bits) + 1)
  for (const hash of hashes) buckets[bucketOf(hash, bits) + 1]!++
  for (let i = 1; i < buckets.length; i++) buckets[i]! += buckets[i - 1]!
  return buckets
}

/** A term's number, -1 where no document holds it. */
export function findTerm(table: PostingTable, term: string): number {
  const { hash, check } = hashTerm(term)
  return findHashed(table, hash, check)
}

/** The same by its two hashes. */
export function findHashed(
  { hashes, checks, buckets }: PostingTable,
  first: number,
  second: number,
): number {
  const bucket = bucketOf(first, 31 - Math.clz32(buckets.length - 1))
  for (let at = buckets[bucket]!, end = buckets[bucket + 1]!; at < end; at++)
    if (hashes[at] === first && checks[at] === second) return at
  return -1
}

/**
 * Where a term's posting for a document stands, -1 where that document does not hold it. Asked some
 * thirty thousand times for an article: it searches by itself, since a worker's first analysis would
 * call a function of `firstIndex` at every halving.
 */
export function findPosting(
  { starts, documents }: PostingTable,
  term: number,
  document: number,
): number {
  let from = starts[term]!
  const end = starts[term + 1]!
  for (let to = end; from < to;) {
    const middle = (from + to) >> 1
    if (documents[middle]! < document) from = middle + 1
    else to = middle
  }
  return from < end && documents[from] === document ? from : -1
}
