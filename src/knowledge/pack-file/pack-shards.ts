/**
 * A large pack of the extension's own: its first part is one file, its pieces lie in further files
 * of some of them each, since files of the extension cannot be read by range in every browser.
 */
import { fromPlanes, toPlanes } from './id-planes.ts'
import type { PackFile } from './pack-file.ts'
import { readLayout, type PackLayout } from './pack-layout.ts'
import { readPieceTable, type PackPiece } from './pack-pieces.ts'

/**
 * Bytes up to which a pack of the extension is one file. Each start reads that file: a megabyte takes
 * as long as five files of pieces, and of most packs an article wants none or one.
 */
const mostWhole = 1 << 18
/**
 * Of records: some 128 kB a file; a zip is 4 in 100 smaller than with half of that. All pieces of
 * the table of ids, and what lies behind them, are one file, the last, written as id-planes.ts does.
 */
const piecesAShard = 32

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
  if (isWhole || file.byteLength <= mostWhole) return { first: file, shards: [] }
  const layout = readLayout(file)
  const { count, at } = readPieceTable(file, layout)
  const { shardOf, ids } = readShards(file, layout)
  const shards: Uint8Array<ArrayBuffer>[] = []
  for (let number = 0, next = 0; number < count; number = next) {
    while (next < count && shardOf(next) === shardOf(number)) next++
    const { from } = at(number)
    const shard = new Uint8Array(file, from, at(next - 1).to - from)
    shards.push(shardOf(number) === ids ? toPlanes(shard) : shard)
  }
  return { first: file.slice(0, layout.firstLength), shards }
}

/**
 * The pack whose first file is `first`; `loadShard` reads another of its files by number. That with
 * the table of ids is kept once it was asked for.
 */
export function joinShards(
  first: ArrayBuffer,
  loadShard: (number: number) => Promise<ArrayBuffer>,
): PackFile {
  const layout = readLayout(first)
  if (layout.length === first.byteLength) return { first, read: null }
  const { at } = readPieceTable(first, layout)
  const { shardOf, startOf, ids } = readShards(first, layout)
  let kept: Promise<ArrayBuffer> | null = null
  const loadIds = () => {
    const loading = (kept ??= loadShard(ids).then(
      (file) => fromPlanes(new Uint8Array(file)).buffer,
    ))
    loading.catch(() => {
      if (kept === loading) kept = null
    })
    return loading
  }
  const load = (shard: number) => (shard === ids ? loadIds() : loadShard(shard))
  const read = async (pieces: readonly PackPiece[]) => {
    const wanted = new Set(pieces.map(({ number }) => shardOf(number)))
    const loaded = new Map(
      await Promise.all([...wanted].map(async (shard) => [shard, await load(shard)] as const)),
    )
    return pieces.map(({ number, from, to }) => {
      const shard = shardOf(number)
      const start = at(startOf(shard)).from
      const bytes = loaded.get(shard)!
      return to - start > bytes.byteLength ? null : new Uint8Array(bytes, from - start, to - from)
    })
  }
  return { first, read }
}

/** Which file a piece lies in, with which piece a file begins, and the file of the table of ids. */
function readShards(first: ArrayBuffer, layout: PackLayout) {
  const firstOfIds = readPieceTable(first, layout).numberAt(layout.bounds('ids').offset)
  const ids = Math.ceil(firstOfIds / piecesAShard)
  return {
    ids,
    shardOf: (piece: number) => (piece < firstOfIds ? Math.floor(piece / piecesAShard) : ids),
    startOf: (shard: number) => (shard < ids ? shard * piecesAShard : firstOfIds),
  }
}
