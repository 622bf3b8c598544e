import type { EntityRecord } from '../../../model/knowledge.ts'
import { getCandidates, hashOf } from '../lookup-table.ts'
import { CorruptPack } from '../pack-errors.ts'
import type { PackLayout } from '../pack-layout.ts'
import { numbersOf, readPieceTable, type ReadPieces } from '../pack-pieces.ts'
import type { PackRecords } from './pack-records.ts'
import { createRecordPlaces, lastUpTo, readRecord } from '../record-pieces.ts'

/**
 * Records kept in memory, some 10 MB: more than ten long articles need. When there are more, the
 * cache is emptied.
 */
const MOST_KEPT = 10_000
/** Records requested at once: a text that needs more is answered with what was loaded. */
const MOST_WANTED = 50_000

/** Records that stay in storage: `read` fetches only the pieces with those that were asked for. */
export function createPagedRecords(
  first: ArrayBuffer,
  layout: PackLayout,
  read: ReadPieces,
): PackRecords {
  const pieces = readPieceTable(first, layout)
  const placeOf = createRecordPlaces(first, layout, pieces)
  const count = layout.get('records')
  const idStarts = numbersOf(first, layout.bounds('idPieces'))
  const idBase = pieces.numberAt(layout.bounds('ids').offset)
  const records = new Map<number, EntityRecord>()
  const numbers = new Map<string, number | null>()
  let wanted = new Set<number>()
  let wantedIds = new Set<string>()
  let missed = 0

  const keep = (number: number, record: EntityRecord): void => {
    records.set(number, record)
    numbers.set(record.id, number)
  }
  const readAll = async (list: Iterable<number>): Promise<Map<number, Uint8Array>> => {
    const asked = [...new Set(list)].sort((a, b) => a - b).map((number) => pieces.at(number))
    const got = asked.length > 0 ? await read(asked) : []
    return new Map(asked.map((piece, i) => [piece.number, pieces.check(piece, got[i] ?? null)]))
  }
  const loadRecords = async (list: ReadonlySet<number>): Promise<void> => {
    for (const number of list)
      if (number >= count)
        throw new CorruptPack(`a table leads to record ${number}, which is not there`)
    const places = [...list]
      .filter((number) => !records.has(number))
      .map((number) => ({ number, ...placeOf(number) }))
    const bytes = await readAll(places.map(({ piece }) => piece))
    for (const { number, piece, line } of places) keep(number, readRecord(bytes.get(piece)!, line))
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
  const loadIds = async (ids: ReadonlySet<string>): Promise<void> => {
    const hashes = new Map([...ids].map((id) => [id, piecesOfHash(hashOf(id))]))
    const bytes = await readAll([...hashes.values()].flat())
    const candidates = new Map(
      [...hashes].map(([id, own]) => [
        id,
        own.flatMap((piece) => getCandidates(wordsOf(bytes.get(piece)!), id)),
      ]),
    )
    await loadRecords(new Set([...candidates.values()].flat()))
    for (const id of ids) if (!numbers.has(id)) numbers.set(id, null)
  }
  return {
    getAt(number) {
      const record = records.get(number)
      if (record) return record
      missed++
      if (wanted.size < MOST_WANTED) wanted.add(number)
      return null
    },
    getNumber(id) {
      const number = numbers.get(id)
      if (number !== undefined) return number
      missed++
      if (wantedIds.size < MOST_WANTED) wantedIds.add(id)
      return null
    },
    getMissed: () => missed,
    async load() {
      const list = wanted
      const ids = wantedIds
      wanted = new Set()
      wantedIds = new Set()
      if (records.size + list.size > MOST_KEPT) {
        records.clear()
        numbers.clear()
      }
      await Promise.all([loadRecords(list), loadIds(ids)])
    },
  }
}

const wordsOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, byteLength >> 2)
