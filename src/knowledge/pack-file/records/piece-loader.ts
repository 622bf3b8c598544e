import type { EntityRecord } from '../../../model/knowledge.ts'
import { getCandidates, hashOf } from '../lookup-table.ts'
import { CorruptPack } from '../pack-errors.ts'
import type { PackLayout } from '../pack-layout.ts'
import { numbersOf, readPieceTable, type ReadPieces } from '../pack-pieces.ts'
import { createRecordPlaces, lastUpTo, readRecord } from '../record-pieces.ts'

/** Reads records and the table of ids from the pieces of a pack. Throws CorruptPack. */
export interface PieceLoader {
  /** each number with its record */
  readRecords(numbers: readonly number[]): Promise<[number, EntityRecord][]>
  /** the numbers that records of these ids may have: others can have the same hash */
  findNumbers(ids: ReadonlySet<string>): Promise<ReadonlySet<number>>
}

/** `first`: the part of the pack that is in memory. `read` fetches pieces. */
export function createPieceLoader(
  first: ArrayBuffer,
  layout: PackLayout,
  read: ReadPieces,
): PieceLoader {
  const pieces = readPieceTable(first, layout)
  const placeOf = createRecordPlaces(first, layout, pieces)
  const count = layout.get('records')
  const idStarts = numbersOf(first, layout.bounds('idPieces'))
  const idBase = pieces.numberAt(layout.bounds('ids').offset)

  const readAll = async (list: Iterable<number>): Promise<Map<number, Uint8Array>> => {
    const asked = [...new Set(list)].sort((a, b) => a - b).map((number) => pieces.at(number))
    const got = asked.length > 0 ? await read(asked) : []
    return new Map(asked.map((piece, i) => [piece.number, pieces.check(piece, got[i] ?? null)]))
  }
  /** Pieces of the table of ids in which a hash may stand: nearly always one. */
  const piecesOfHash = (hash: number): number[] => {
    const found: number[] = []
    for (let place = lastUpTo(idStarts, hash); place >= 0 && place < idStarts.length; place--) {
      found.push(idBase + place)
      // equal hashes may begin in the previous piece
      if (idStarts[place]! < hash) break
    }
    return found
  }
  return {
    async readRecords(numbers) {
      const beyond = numbers.find((number) => number >= count)
      if (beyond !== undefined)
        throw new CorruptPack(`a table leads to record ${beyond}, which is not there`)
      const places = numbers.map((number) => ({ number, ...placeOf(number) }))
      const bytes = await readAll(places.map(({ piece }) => piece))
      return places.map(({ number, piece, line }) => [number, readRecord(bytes.get(piece)!, line)])
    },
    async findNumbers(ids) {
      const hashes = new Map([...ids].map((id) => [id, piecesOfHash(hashOf(id))]))
      const bytes = await readAll([...hashes.values()].flat())
      return new Set(
        [...hashes].flatMap(([id, own]) =>
          own.flatMap((piece) => getCandidates(wordsOf(bytes.get(piece)!), id)),
        ),
      )
    },
  }
}

const wordsOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, byteLength >> 2)
