/** Which piece a record stands in, and how it is read out of it: one JSON object a line. */
import type { EntityRecord } from '../../model/knowledge.ts'
import { CorruptPack } from './pack-errors.ts'
import type { PackLayout } from './pack-layout.ts'
import { numbersOf, type PieceTable } from './pack-pieces.ts'
import { parseRecord } from './record-line.ts'
import { firstIndex } from '../../text/first-from.ts'

const newlineByte = 0x0a

export interface RecordPlace {
  piece: number
  /** among the records of the piece */
  line: number
}

/** `first`: the pack's first part, or the whole file. */
export function createRecordPlaces(
  first: ArrayBuffer,
  layout: PackLayout,
  pieces: PieceTable,
): (number: number) => RecordPlace {
  const firsts = numbersOf(first, layout.bounds('recordPieces'))
  const base = pieces.numberAt(layout.bounds('records').offset)
  return (number) => {
    const place = lastUpTo(firsts, number)
    return { piece: base + place, line: number - firsts[place]! }
  }
}

/** The last place of a rising table whose number is not above this one; 0 where there is none. */
export const lastUpTo = (table: Uint32Array, number: number): number =>
  firstIndex(1, table.length, (at) => table[at]! <= number) - 1

/** Throws CorruptPack where the line is not there or no JSON. */
export function readRecord(piece: Uint8Array, line: number): EntityRecord {
  let from = 0
  for (let left = line; left > 0 && from < piece.length; left--)
    from = piece.indexOf(newlineByte, from) + 1 || piece.length
  const to = piece.indexOf(newlineByte, from)
  if (to <= from) throw new CorruptPack('a record is not where it should be')
  try {
    return parseRecord(piece.subarray(from, to))
  } catch {
    throw new CorruptPack('a record is no JSON')
  }
}

/** The lines of a piece that hold records; empty lines are padding. */
export function* linesOf(piece: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < piece.length;) {
    const end = piece.indexOf(newlineByte, from)
    const to = end < 0 ? piece.length : end
    if (to > from) yield piece.subarray(from, to)
    from = to + 1
  }
}
