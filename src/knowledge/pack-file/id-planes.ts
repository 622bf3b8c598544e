/**
 * The table of ids as it lies in a file of the extension. Its pairs of numbers (hash, record) are
 * sorted by hash, and hashes look random to whoever compresses the file. Told by how much each is
 * above the one before, and first all lowest bytes, then all next ones, they take a third less.
 */

/** Bytes of a pair. */
const pair = 8

/** The same length; `table` begins at a multiple of 4 in its buffer. */
export function toPlanes(table: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const pairs = Math.floor(table.length / pair)
  const numbers = new Uint32Array(table.buffer, table.byteOffset, pairs * 2)
  const planes = new Uint8Array(table.length)
  for (let i = 0, before = 0; i < pairs; i++) {
    const hash = numbers[i * 2]!
    const above = hash - before
    const record = numbers[i * 2 + 1]!
    before = hash
    for (let byte = 0; byte < 4; byte++) {
      planes[byte * pairs + i] = above >>> (byte * 8)
      planes[(byte + 4) * pairs + i] = record >>> (byte * 8)
    }
  }
  return planes
}

/** The table that became these planes; of a damaged file any numbers, which its checksums refuse. */
export function fromPlanes(planes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const pairs = Math.floor(planes.length / pair)
  const numbers = new Uint32Array(pairs * 2)
  const at = (byte: number, i: number): number =>
    planes[byte * pairs + i]! |
    (planes[(byte + 1) * pairs + i]! << 8) |
    (planes[(byte + 2) * pairs + i]! << 16) |
    (planes[(byte + 3) * pairs + i]! << 24)
  for (let i = 0, hash = 0; i < pairs; i++) {
    hash = (hash + at(0, i)) >>> 0
    numbers[i * 2] = hash
    numbers[i * 2 + 1] = at(4, i)
  }
  return new Uint8Array(numbers.buffer)
}
