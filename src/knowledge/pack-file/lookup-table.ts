import { fnv } from '../../model/fnv.ts'

/**
 * From a short text (an id, a web host) to record numbers: pairs of u32 (hash, record) sorted by
 * hash, searched by halves.
 */

export function buildLookup(entries: Iterable<[string, number]>): Uint32Array {
  const pairs = [...entries]
    .map(([text, record]): [number, number] => [hashOf(text), record])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
  return Uint32Array.from(pairs.flat())
}

/** Records that may be meant; the caller compares the text itself. */
export function getCandidates(table: Uint32Array, text: string): number[] {
  const hash = hashOf(text)
  const found: number[] = []
  for (let i = firstPairFrom(table, hash); i < table.length >> 1 && table[i * 2] === hash; i++)
    found.push(table[i * 2 + 1]!)
  return found
}

/**
 * Which pair of a table sorted by the first numbers is the first whose number is this or above; the
 * number of pairs when none is.
 */
export function firstPairFrom(table: Uint32Array, number: number): number {
  // a loop of its own: an article asks for a thousand records, and a closure for each halving took longer
  let from = 0
  let to = table.length >> 1
  while (from < to) {
    const middle = (from + to) >> 1
    if (table[middle * 2]! < number) from = middle + 1
    else to = middle
  }
  return from
}

/** FNV-1a over UTF-16 units, unsigned. */
export const hashOf = (text: string): number => fnv(text) >>> 0
