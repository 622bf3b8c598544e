/**
 * A large pack of the extension's own: its first part is one file, its pieces lie in further files
 * of some of them each, since files of the extension cannot be read by range in every browser.
 */
import type { PackFile } from './pack-file.ts'
import { readLayout } from './pack-layout.ts'
import { readPieceTable, type PackPiece } from './pack-pieces.ts'

/**
 * Bytes up to which a pack of the extension is one file. Each start reads that file: a megabyte takes
 * as long as five files of pieces, and of most packs an article wants none or one.
 */
const MOST_WHOLE = 1 << 18
/** Some 64 kB a file. */
const PIECES_A_SHARD = 16

export interface Shards {
  first: ArrayBuffer
  /** the files of the pieces, in order; none where `first` is all of it */
  shards: readonly Uint8Array<ArrayBuffer>[]
}

/**
 * The files that a compiled pack becomes; `isWhole`: one file, whatever its size, for a pack of which
 * nearly every article wants many pieces.
 */
export function splitPack(file: ArrayBuffer, isWhole = false): Shards {
  if (isWhole || file.byteLength <= MOST_WHOLE) return { first: file, shards: [] }
  const layout = readLayout(file)
  const { count, at } = readPieceTable(file, layout)
  const shards: Uint8Array<ArrayBuffer>[] = []
  for (let number = 0; number < count; number += PIECES_A_SHARD) {
    const { from } = at(number)
    const { to } = at(Math.min(count, number + PIECES_A_SHARD) - 1)
    shards.push(new Uint8Array(file, from, to - from))
  }
  return { first: file.slice(0, layout.firstLength), shards }
}

/** The pack whose first file is `first`; `loadShard` reads another of its files by number. */
export function joinShards(
  first: ArrayBuffer,
  loadShard: (number: number) => Promise<ArrayBuffer>,
): PackFile {
  const layout = readLayout(first)
  if (layout.length === first.byteLength) return { first, read: null }
  const { at } = readPieceTable(first, layout)
  const read = async (pieces: readonly PackPiece[]) => {
    const wanted = new Set(pieces.map(({ number }) => Math.floor(number / PIECES_A_SHARD)))
    const loaded = new Map(
      await Promise.all([...wanted].map(async (shard) => [shard, await loadShard(shard)] as const)),
    )
    return pieces.map(({ number, from, to }) => {
      const shard = Math.floor(number / PIECES_A_SHARD)
      const start = at(shard * PIECES_A_SHARD).from
      const bytes = loaded.get(shard)!
      return to - start > bytes.byteLength ? null : new Uint8Array(bytes, from - start, to - from)
    })
  }
  return { first, read }
}
