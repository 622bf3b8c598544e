import { hashTerm } from './hash-term.ts'
import { impactOf, weightOfImpact } from './impact.ts'
import { bucketBits, bucketOf, toBuckets, type PostingTable } from './posting-table.ts'

export interface TableBuilder {
  /** the terms of the next document, with repetitions */
  add(row: readonly string[]): void
  build(): PostingTable
}

/** `isWeighed`: terms are weighted by their frequency and the length of the document. */
export function createTableBuilder(isWeighed: boolean): TableBuilder {
  const terms = createTermNumbers()
  const lengths: number[] = []
  const ends: number[] = []
  let ids = new Uint32Array(1 << 10)
  let frequencies = new Uint8Array(1 << 10)
  let count = 0
  return {
    add(row) {
      const from = count
      if (count + row.length > ids.length) {
        ids = widened(ids, Math.max(ids.length * 2, count + row.length))
        frequencies = widened(frequencies, ids.length)
      }
      for (const term of row) {
        const id = terms.numberOf(term)
        // documents are short: a scan is cheaper than a map for each
        let at = from
        while (at < count && ids[at] !== id) at++
        if (at < count) frequencies[at] = Math.min(255, frequencies[at]! + 1)
        else {
          ids[count] = id
          frequencies[count++] = 1
        }
      }
      lengths.push(row.length)
      ends.push(count)
    },
    build: () =>
      inOrder(
        terms.sorted(),
        { ids: ids.subarray(0, count), frequencies, lengths, ends },
        isWeighed,
      ),
  }
}

/** The documents that were added, in order. */
interface Rows {
  ids: Uint32Array
  frequencies: Uint8Array
  lengths: readonly number[]
  ends: readonly number[]
}

function inOrder(
  { order, hashes, checks }: ReturnType<typeof sortByHash>,
  { ids, frequencies, lengths, ends }: Rows,
  isWeighed: boolean,
): PostingTable {
  const ranks = new Uint32Array(order.length)
  const starts = new Uint32Array(order.length + 1)
  order.forEach((id, rank) => {
    ranks[id] = rank
  })
  for (const id of ids) starts[ranks[id]! + 1]!++
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!
  const next = starts.slice(0, -1)
  const documents = new Uint32Array(ids.length)
  const impacts = new Uint8Array(isWeighed ? ids.length : 0)
  const strongest = new Uint8Array(isWeighed ? order.length : 0)
  let i = 0
  ends.forEach((end, document) => {
    for (; i < end; i++) {
      const rank = ranks[ids[i]!]!
      const at = next[rank]!++
      documents[at] = document
      if (!isWeighed) continue
      const impact = (impacts[at] = impactOf(frequencies[i]!, lengths[document]!))
      if (at === starts[rank] || weightOfImpact[impact]! > weightOfImpact[strongest[rank]!]!)
        strongest[rank] = impact
    }
  })
  return { hashes, checks, buckets: toBuckets(hashes), starts, documents, impacts, strongest }
}

function widened<T extends Uint8Array | Uint32Array>(old: T, length: number): T {
  const wide = new (old.constructor as new (length: number) => T)(length)
  wide.set(old)
  return wide
}

/** Numbers terms in the order of first occurrence, by a hash table. */
function createTermNumbers() {
  let firsts = new Uint32Array(1 << 10)
  let seconds = new Uint32Array(1 << 10)
  let places = new Int32Array(1 << 12).fill(-1)
  let count = 0
  const placeOf = (first: number, second: number): number => {
    let place = first & (places.length - 1)
    while (
      places[place]! >= 0 &&
      (firsts[places[place]!] !== first || seconds[places[place]!] !== second)
    )
      place = (place + 1) & (places.length - 1)
    return place
  }
  const grow = (): void => {
    firsts = widened(firsts, firsts.length * 2)
    seconds = widened(seconds, seconds.length * 2)
    places = new Int32Array(places.length * 2).fill(-1)
    for (let id = 0; id < count; id++) places[placeOf(firsts[id]!, seconds[id]!)] = id
  }
  return {
    numberOf(term: string): number {
      const { hash, check } = hashTerm(term)
      let place = placeOf(hash, check)
      if (places[place]! >= 0) return places[place]!
      if (count === firsts.length) {
        grow()
        place = placeOf(hash, check)
      }
      firsts[count] = hash
      seconds[count] = check
      places[place] = count
      return count++
    },
    /** numbers in the order of the hashes */
    sorted: () => sortByHash(firsts.subarray(0, count), seconds.subarray(0, count)),
  }
}

/** Bucket sort, then comparison within the small buckets. */
function sortByHash(
  firsts: Uint32Array,
  seconds: Uint32Array,
): { order: Uint32Array; hashes: Uint32Array; checks: Uint32Array } {
  const size = firsts.length
  const buckets = toBuckets(firsts)
  const bits = bucketBits(size)
  const filled = buckets.slice()
  const order = new Uint32Array(size)
  for (let id = 0; id < size; id++) {
    const bucket = bucketOf(firsts[id]!, bits)
    const from = buckets[bucket]!
    let at = filled[bucket]!++
    for (; at > from; at--) {
      const before = order[at - 1]!
      if (
        firsts[before]! < firsts[id]! ||
        (firsts[before] === firsts[id] && seconds[before]! < seconds[id]!)
      )
        break
      order[at] = before
    }
    order[at] = id
  }
  return { order, hashes: order.map((id) => firsts[id]!), checks: order.map((id) => seconds[id]!) }
}
