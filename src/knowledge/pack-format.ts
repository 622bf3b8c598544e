/**
 * The compiled pack: one file, little-endian, every section at a multiple of 8 bytes. Told in full in docs/pack-format.md.
 *
 *   bytes 0-63   header, 16 u32: magic "HSHP", format version, length of the file, checksum of the header (this field
 *                reckoned as 0), checksum of everything after the header, seed of the name index, number of names,
 *                records, reports, flags (bit 0: the index has hints); the rest 0
 *   bytes 64-191 section table, 16 prefixes of u32: offset and length in bytes, in the order of `sections`
 *   then         the sections
 */
export const MAGIC = 0x50485348
export const FORMAT_VERSION = 1
export const HEADER_BYTES = 192
export const ALIGNMENT = 8

export const header = { magic: 0, version: 1, length: 2, headerChecksum: 3, contentChecksum: 4, seed: 5, names: 6, records: 7, reports: 8, flags: 9, table: 16 } as const
export const FLAG_HINTS = 1

/** In order of the section table. `records` and `reports` are UTF-8 JSON objects end to end; their offsets one more than their number. */
export const sections = [
  'manifest', 'starts', 'smallStarts', 'prefixes', 'displacements', 'fingerprints', 'values', 'postings',
  'recordOffsets', 'records', 'reportOffsets', 'reports', 'ids', 'hosts',
] as const
export type Section = (typeof sections)[number]

/**
 * A checksum of 32-bit words against damage, not against malice: four lanes of multiply and xor, so that it runs at
 * about the speed of memory. The length in bytes must be a multiple of 4.
 */
export function checksum(buffer: ArrayBuffer, from: number, to: number): number {
  const words = new Int32Array(buffer, from, (to - from) >> 2), end = words.length - (words.length % 4)
  let a = 1, b = 2, c = 3, d = 4
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
