/**
 * The index of all names of a pack: typed arrays and nothing else, so that a file is opened by laying views over it.
 *
 *   starts         2 bits by hash of a name's first word: 1 = a name of that word alone, 2 = a longer name begins so
 *   smallStarts    2 bits the same for names that may begin with a small letter
 *   prefixes       1 bit  by hash of the first two, three… words of a name, the whole name included: a text's words are
 *                         followed only as far as some name goes
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
  starts: Uint8Array
  smallStarts: Uint8Array
  prefixes: Uint8Array
  displacements: Uint16Array
  fingerprints: Int32Array
  values: Uint32Array
  postings: Uint32Array
  /** whether any posting is a hint */
  hasHints: boolean
}

export const MAX_WORDS = 16

/** In `starts`. */
export const ALONE = 1
export const LONGER = 2
/** The two bits of a first word. */
export const startOf = (starts: Uint8Array, word: number): number => (starts[(word >>> 2) & (starts.length - 1)]! >> ((word & 3) * 2)) & 3

export const EMPTY = 0xffffffff
export const LIST = 0x80000000

export const RULE_BITS = 3
export const HINT = 4
export const COMMON = 8
export const ALIAS = 16
export const MAX_RECORDS = 1 << 23

export const recordOf = (posting: number): number => (posting & ~LIST) >>> 8

/** How many postings a slot's value stands for. */
export const countOf = (index: NameIndex, value: number): number => value < LIST ? 1 : index.postings[value - LIST] ?? 0

/** The one at `place` among them. */
export const postingAt = (index: NameIndex, value: number, place: number): number => value < LIST ? value : index.postings[value - LIST + 1 + place]!
