/**
 * The second part of a pack: pieces, each with its checksum, that are read when they are wanted.
 */
import { firstPairFrom } from './lookup-table.ts'
import { CorruptPack } from './pack-errors.ts'
import { alignment, checksum } from './pack-format.ts'
import type { Bounds, PackLayout } from './pack-layout.ts'

export interface PackPiece {
  number: number
  /** place in the file, half-open */
  from: number
  to: number
}

/** Reads pieces of one file from its storage, in the requested order; null for a missing piece. */
export type ReadPieces = (pieces: readonly PackPiece[]) => Promise<(Uint8Array | null)[]>

export interface PieceTable {
  count: number
  at(number: number): PackPiece
  /** the piece that begins at this place of the file */
  numberAt(offset: number): number
  /** throws CorruptPack where the bytes are not those of the piece */
  check(piece: PackPiece, bytes: Uint8Array | null): Uint8Array
}

/**
 * `first`: the pack's first part, or the whole file. Throws CorruptPack where the pieces do not lie
 * end to end.
 */
export function readPieceTable(first: ArrayBuffer, layout: PackLayout): PieceTable {
  const table = numbersOf(first, layout.bounds('pieces'))
  const count = table.length >> 1
  const at = (number: number): PackPiece => ({
    number,
    from: table[number * 2]!,
    to: number + 1 < count ? table[number * 2 + 2]! : layout.length,
  })
  return {
    count,
    at,
    numberAt: (offset) => firstPairFrom(table, offset),
    check({ number, from, to }, bytes) {
      if (bytes?.byteLength !== to - from) throw new CorruptPack(`piece ${number} is not there`)
      const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
      if (
        checksum(aligned.buffer, aligned.byteOffset, aligned.byteOffset + aligned.byteLength) !==
        table[number * 2 + 1]
      )
        throw new CorruptPack(`the checksum of piece ${number} does not agree`)
      return aligned
    },
  }
}

/**
 * Whether the pieces of a file from outside lie end to end and fill its second part. Throws
 * CorruptPack.
 */
export function checkPieces(first: ArrayBuffer, layout: PackLayout): void {
  const { count, at } = readPieceTable(first, layout)
  let end = layout.firstLength
  for (let number = 0; number < count; number++) {
    const { from, to } = at(number)
    if (from !== end || to <= from || from % alignment !== 0)
      throw new CorruptPack(`piece ${number} does not follow the one before`)
    end = to
  }
  if (end !== layout.length) throw new CorruptPack('the pieces do not fill the file')
}

export const bytesOf = (buffer: ArrayBuffer, { offset, length }: Bounds): Uint8Array<ArrayBuffer> =>
  new Uint8Array(buffer, offset, length)
export const numbersOf = (
  buffer: ArrayBuffer,
  { offset, length }: Bounds,
): Uint32Array<ArrayBuffer> => new Uint32Array(buffer, offset, length >> 2)
