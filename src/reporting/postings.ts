/** Which documents hold which terms, in typed arrays. */
export interface Postings {
  /** number of a term; undefined where no document holds it */
  idOf: ReadonlyMap<string, number>
  /** by term: where its documents begin in `documents` and `weights` */
  starts: Uint32Array
  documents: Uint32Array
  /** BM25 weight of the term in that document, inverse document frequency included */
  weights: Float32Array
  /** by term: 0–1, how telling it is: near 0 when every document holds it */
  rarity: Float32Array
  size: number
}

/** BM25 (Robertson and Zaragoza 2009) with their usual constants. */
const k1 = 1.2, b = 0.75

export function createPostings(documents: readonly (readonly string[])[]): Postings {
  const idOf = new Map<string, number>(), counts: number[] = [], size = documents.length
  const rows = documents.map((terms) => {
    const row = new Map<number, number>()
    for (const term of terms) {
      let id = idOf.get(term)
      if (id === undefined) { id = idOf.size; idOf.set(term, id); counts.push(0) }
      if (!row.has(id)) counts[id]!++
      row.set(id, (row.get(id) ?? 0) + 1)
    }
    return row
  })
  const starts = new Uint32Array(idOf.size + 1)
  counts.forEach((count, id) => { starts[id + 1] = starts[id]! + count })
  const next = starts.slice(0, -1), total = starts.at(-1) ?? 0
  const postings: Postings = { idOf, starts, documents: new Uint32Array(total), weights: new Float32Array(total), rarity: new Float32Array(idOf.size), size }
  const meanLength = documents.reduce((sum, { length }) => sum + length, 0) / (size || 1) || 1
  rows.forEach((row, document) => {
    const norm = k1 * (1 - b + (b * documents[document]!.length) / meanLength)
    for (const [id, frequency] of row) {
      const at = next[id]!++, inverse = Math.log(1 + (size - counts[id]! + 0.5) / (counts[id]! + 0.5))
      postings.documents[at] = document
      postings.weights[at] = (inverse * frequency * (k1 + 1)) / (frequency + norm)
    }
  })
  counts.forEach((count, id) => { postings.rarity[id] = Math.log(1 + size / count) / Math.log(2 + size) })
  return postings
}

/** Where a term's posting for a document stands, -1 where that document does not hold it. A term's documents are in order. */
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
