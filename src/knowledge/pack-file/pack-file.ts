import type { PackPiece, ReadPieces } from './pack-pieces.ts'

/**
 * A compiled pack wherever it is kept: its first part and how its pieces are read; or all of it,
 * and nothing to read.
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
