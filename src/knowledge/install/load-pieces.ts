import { readFromMemory, type PackFile } from '../pack-file/pack-file.ts'
import type { PackLayout } from '../pack-file/pack-layout.ts'
import { numbersOf, readPieceTable } from '../pack-file/pack-pieces.ts'

/** Pieces between two pauses: a megabyte, some ten milliseconds of work. */
const piecesAtOnce = 256

/**
 * The pieces with records, in order, read in stretches with a pause before each. Throws CorruptPack
 * where one is damaged.
 */
export async function* loadPieces(
  { first, read }: PackFile,
  layout: PackLayout,
  pause: () => Promise<void>,
): AsyncGenerator<Uint8Array> {
  const pieces = readPieceTable(first, layout)
  const base = pieces.numberAt(layout.bounds('records').offset)
  const end = base + numbersOf(first, layout.bounds('recordPieces')).length
  const load = read ?? readFromMemory(first)
  for (let from = base; from < end; from += piecesAtOnce) {
    await pause()
    const wanted = Array.from({ length: Math.min(piecesAtOnce, end - from) }, (_, i) =>
      pieces.at(from + i),
    )
    const got = await load(wanted)
    for (const [i, piece] of wanted.entries()) yield pieces.check(piece, got[i] ?? null)
  }
}
