/**
 * Which documents hold which terms, in typed arrays. An index holds one list of them for what it was built with and one for what came
 * later; both are searched, and merged when the second has grown. What depends on all documents (how rare a term is) is reckoned at the query.
 */
export interface Postings {
  /** number of a term; undefined where no document holds it */
  idOf: ReadonlyMap<string, number>
  /** by term: where its documents begin in `documents` and `weights` */
  starts: Uint32Array
  /** numbers of documents, in order within a term */
  documents: Uint32Array
  /** how much the term counts in that document: BM25 without the inverse document frequency */
  weights: Float32Array
  /** the first document's number, and how many there are */
  from: number
  size: number
}

/**
 * BM25 (Robertson and Zaragoza 2009) with their usual constants. The mean length is a fixed one, that of a headline in words, so that what is
 * added later does not change the weights of what is there.
 */
const k1 = 1.2, b = 0.75, meanLength = 9

/** `from`: the number of the first document. */
export function createPostings(documents: readonly (readonly string[])[], from = 0): Postings {
  const idOf = new Map<string, number>(), counts: number[] = [], size = documents.length
  let total = 0
  const rows = documents.map((terms) => {
    const row: number[] = []
    for (const term of terms) {
      let id = idOf.get(term)
      if (id === undefined) { id = idOf.size; idOf.set(term, id); counts.push(0) }
      // pairs of term and frequency: titles are short, so a search in them costs less than a map each
      let at = 0
      while (at < row.length && row[at] !== id) at += 2
      if (at < row.length) row[at + 1]!++
      else { row.push(id, 1); counts[id]!++; total++ }
    }
    return row
  })
  const starts = toStarts(counts), next = starts.slice(0, -1)
  const postings: Postings = { idOf, starts, documents: new Uint32Array(total), weights: new Float32Array(total), from, size }
  rows.forEach((row, document) => {
    const norm = k1 * (1 - b + (b * documents[document]!.length) / meanLength)
    for (let i = 0; i < row.length; i += 2) {
      const at = next[row[i]!]!++, frequency = row[i + 1]!
      postings.documents[at] = from + document
      postings.weights[at] = (frequency * (k1 + 1)) / (frequency + norm)
    }
  })
  return postings
}

function toStarts(counts: readonly number[]): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  for (let id = 0; id < counts.length; id++) starts[id + 1] = starts[id]! + counts[id]!
  return starts
}

/** One of two whose documents follow each other, without reading a document again. */
export function mergePostings(first: Postings, second: Postings): Postings {
  const idOf = new Map(first.idOf), counts = Array.from({ length: first.idOf.size }, (_, id) => first.starts[id + 1]! - first.starts[id]!)
  const places = new Map<number, number>()
  for (const [term, id] of second.idOf) {
    let place = idOf.get(term)
    if (place === undefined) { place = idOf.size; idOf.set(term, place); counts.push(0) }
    places.set(place, id)
    counts[place]! += second.starts[id + 1]! - second.starts[id]!
  }
  const starts = toStarts(counts), total = starts.at(-1) ?? 0
  const merged: Postings = { idOf, starts, documents: new Uint32Array(total), weights: new Float32Array(total), from: first.from, size: first.size + second.size }
  for (let id = 0, old = first.idOf.size; id < counts.length; id++) {
    let at = starts[id]!
    if (id < old) at = copyTerm(first, id, merged, at)
    const other = places.get(id)
    if (other !== undefined) copyTerm(second, other, merged, at)
  }
  return merged
}

function copyTerm(source: Postings, id: number, target: Postings, at: number): number {
  const start = source.starts[id]!, end = source.starts[id + 1]!
  target.documents.set(source.documents.subarray(start, end), at)
  target.weights.set(source.weights.subarray(start, end), at)
  return at + end - start
}

/** Where a term's posting for a document stands, -1 where that document does not hold it. */
export function holds({ starts, documents }: Postings, term: number, document: number): number {
  let low = starts[term]!, high = starts[term + 1]! - 1
  while (low <= high) {
    const middle = (low + high) >> 1, here = documents[middle]!
    if (here === document) return middle
    if (here < document) low = middle + 1
    else high = middle - 1
  }
  return -1
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
    const id = postings.idOf.get(term)
    if (id === undefined) continue
    at.push({ postings, id })
    count += postings.starts[id + 1]! - postings.starts[id]!
  }
  return count === 0 ? null : { at, count }
}

/** Reports on other matters that a small index is thought to lack: a word or name is rarer in the world than in a pack about it. */
const beyond = 200

/** BM25's inverse document frequency. */
export const inverseFrequency = (count: number, size: number): number => Math.log(1 + (size + beyond - count + 0.5) / (count + 0.5))

/** 0–1, how telling a term is: small when every document holds it. */
export const rarity = (count: number, size: number): number => Math.log(1 + (size + beyond) / count) / Math.log(2 + size + beyond)
