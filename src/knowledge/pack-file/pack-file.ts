import type { PackPiece, ReadPieces } from './pack-pieces.ts'

/**
 * A compiled pack: its first part and a way to read its pieces, or all of it and nothing to read.
 */
export interface PackFile {
  first: ArrayBuffer
  read: ReadPieces | null
}

/** Pieces of a file that is in memory as a whole. */
export const readFromMemory =
  (file: ArrayBuffer): ReadPieces =>
  async (pieces) =>
    pieces.map(({ from, to }: PackPiece) => new Uint8Array(file, from, to - from))
