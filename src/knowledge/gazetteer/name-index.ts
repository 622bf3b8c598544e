/**
 * The index of all names of a pack: typed arrays and nothing else, so that a file is opened by laying views over it.
 *
 *   masks          bytes  by hash of a name's first word: bit n-1 = some name of n words begins so (bit 7: 8 words or more)
 *   smallMasks     bytes  the same for names that may begin with a small letter
 *   displacements  u16    by bucket of a name's first hash: hash-and-displace perfect hashing (Belazzougui, Botelho,
 *                         Dietzfelbinger 2009, in its simplest form)
 *   fingerprints   i32    by slot: the whole first hash; the slot itself comes of the second, so 32 bits and the place
 *                         among the slots must agree; the finder's caller also compares the letters
 *   values         u32    by slot: a posting, or with the top bit set the place of several in `postings`
 *   postings       u32    a count, then so many postings
 *
 * A posting: bits 0-1 case rule, bit 2 hint, bit 3 common word, bit 4 alias (not a label), bits 8-30 record number.
 *
 * History: a trie of words took 30 bytes a name, a Set of strings 100; fingerprints without the strings take under 10.
 */
export interface NameIndex {
  seed: number
  masks: Uint8Array
  smallMasks: Uint8Array
  displacements: Uint16Array
  fingerprints: Int32Array
  values: Uint32Array
  postings: Uint32Array
  /** whether any posting is a hint */
  hasHints: boolean
}

export const MAX_WORDS = 16
export const LONG = 8
export const EMPTY = 0xffffffff
export const LIST = 0x80000000

export const RULE_BITS = 3
export const HINT = 4
export const COMMON = 8
export const ALIAS = 16
export const MAX_RECORDS = 1 << 23

export const recordOf = (posting: number): number => (posting & ~LIST) >>> 8

/** The postings of a slot's value. */
export function getPostings(index: NameIndex, value: number): number[] {
  if (value < LIST) return [value]
  const at = value - LIST, count = index.postings[at] ?? 0
  return Array.from(index.postings.subarray(at + 1, at + 1 + count))
}
