/**
 * The compiled pack: one file, little-endian. Told in full, with every byte of a small one, in
 * docs/pack-format.md. One after another:
 *
 * - The header: 16 u32, see `header`.
 * - The section table, 32 bytes a section: name (16 bytes of ASCII, filled up with 0), offset,
 *   length, flags, 0.
 * - The first part, sections at multiples of 8 bytes: all that is needed to find names. Opened by
 *   laying views over it.
 * - The second part, pieces of some kilobytes, end to end: the records, and the table by which an id
 *   is found. A piece is read when it is wanted.
 */
export const magic = 0x50485348
export const formatVersion = 2
export const headerBytes = 64
export const entryBytes = 32
export const nameBytes = 16
export const alignment = 8
/** The next place at which a section may begin. */
export const aligned = (length: number): number => Math.ceil(length / alignment) * alignment
/**
 * What a piece holds at most, unless a single record is longer: as much as a database gives
 * fastest. Of Chromium's IndexedDB 300 rows of 4 KB came in 14 ms, of 8 KB in 29, 200 slices of one
 * Blob in 102.
 */
export const pieceBytes = 4096

/** Places in the header. */
export const header = {
  magic: 0,
  version: 1,
  length: 2,
  firstLength: 3,
  tableChecksum: 4,
  firstChecksum: 5,
  sections: 6,
  seed: 7,
  names: 8,
  records: 9,
  reports: 10,
  flags: 11,
  /** records without a name, which others refer to: words of offices */
  unnamed: 12,
} as const
export const flagHints = 1

/** Flag of a section that a reader who does not know it leaves alone. */
export const mayBeIgnored = 1

/**
 * `pieces`: offset and checksum of each. `recordPieces`, `idPieces`: the first record, the first
 * hash of each piece of these sections.
 */
export const firstSections = [
  'manifest',
  'starts',
  'prefixes',
  'displacements',
  'slots',
  'postings',
  'hosts',
  'reportOffsets',
  'reports',
  'pieces',
  'recordPieces',
  'idPieces',
] as const
export const secondSections = ['records', 'ids'] as const
export type Section = (typeof firstSections)[number] | (typeof secondSections)[number]

/**
 * A checksum of 32-bit words against damage, not against malice: four lanes of multiply and xor, so
 * that it runs at about the speed of memory. The length in bytes must be a multiple of 4, the place
 * in memory too.
 */
export function checksum(buffer: ArrayBufferLike, from: number, to: number): number {
  const words = new Int32Array(buffer, from, (to - from) >> 2)
  const end = words.length - (words.length % 4)
  let a = 1
  let b = 2
  let c = 3
  let d = 4
  for (let i = 0; i < end; i += 4) {
    a = Math.imul(a ^ words[i]!, 0x9e3779b1)
    b = Math.imul(b ^ words[i + 1]!, 0x85ebca77)
    c = Math.imul(c ^ words[i + 2]!, 0xc2b2ae3d)
    d = Math.imul(d ^ words[i + 3]!, 0x27d4eb2f)
    a ^= a >>> 15
    b ^= b >>> 13
    c ^= c >>> 16
    d ^= d >>> 14
  }
  for (let i = end; i < words.length; i++) a = Math.imul(a ^ words[i]!, 0x165667b1) ^ (a >>> 15)
  let sum = a
  for (const lane of [b, c, d, words.length]) sum = Math.imul(sum ^ lane, 0x9e3779b1) ^ (sum >>> 15)
  return sum >>> 0
}
