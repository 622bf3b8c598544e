/**
 * The index of all names of a pack: typed arrays and nothing else, so that a file is opened by
 * laying views over it. Told byte by byte in docs/pack-format.md.
 *
 * A posting is a record that bears a name: bits 0-1 case rule, bit 2 hint, bit 3 common word, bit 4
 * alias (not a label), bits 8-30 record number.
 *
 * A value is what a name leads to: a posting; or, with the top bit set, the place of a list in
 * `postings` in bits 8-30 and in bits 0-7 the kinds of its postings, so that the case rules can be
 * asked without reading the list; or emptySlot.
 *
 * History: a trie of words took 30 bytes a name, a Set of strings 100; fingerprints without the
 * strings take under 10.
 */
export interface NameIndex {
  /** where the hashes of names begin, so that another can be tried where they collide */
  seed: number
  /** 2 bits by hash of a name's first word, in two tables: see starts.ts */
  starts: Uint8Array
  /**
   * 3 bits by hash of the first two, three… words of a name, the whole name included: see
   * prefixes.ts. A text's words are followed only as far as some name goes
   */
  prefixes: Int32Array
  /**
   * by bucket of a name's first hash: hash-and-displace perfect hashing (Belazzougui, Botelho,
   * Dietzfelbinger 2009, in its simplest form)
   */
  displacements: Uint16Array
  /**
   * two a slot, side by side since memory brings both at once: the name's whole first hash, and a
   * value. The slot itself comes of the second hash, so 32 bits and the place among the slots must
   * agree; the finder's caller also compares the letters
   */
  slots: Int32Array
  /** those of names with several bearers, end to end; the last of each list has its top bit set */
  postings: Int32Array
  /** whether any posting is a hint */
  hasHints: boolean
}

export const mostWords = 16

export const emptySlot = -1
export const listBit = 0x80000000 | 0

export const ruleBits = 3
export const hintBit = 4
export const commonBit = 8
export const aliasBit = 16
export const mostRecords = 1 << 23
/** Postings in all lists together. */
export const mostListed = (1 << 23) - 1

export const recordOf = (posting: number): number => (posting & ~listBit) >>> 8

/** What lies in a slot: a posting, a list or emptySlot. */
export const valueOf = ({ slots }: NameIndex, slot: number): number => slots[slot * 2 + 1]!

/** Calls `take` with every posting of a value. */
export function eachPosting(
  { postings }: NameIndex,
  value: number,
  take: (posting: number) => void,
): void {
  if (value >= 0) take(value)
  else if (value !== emptySlot) {
    for (let at = recordOf(value); at < postings.length; at++) {
      take(postings[at]! & ~listBit)
      if (postings[at]! < 0) return
    }
  }
}

/**
 * Postings are of eight kinds, by case rule and hint: those that a value holds, one bit each. The
 * lower four are names, the upper four hints.
 * Not for emptySlot.
 */
export const kindsOf = (value: number): number =>
  value >= 0 ? 1 << (value & (ruleBits | hintBit)) : value & 0xff

export const nameKinds = 0x0f
export const hintKinds = 0xf0
