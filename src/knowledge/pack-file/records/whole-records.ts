import type { EntityRecord } from '../../../model/knowledge.ts'
import { getCandidates } from '../lookup-table.ts'
import type { PackLayout } from '../pack-layout.ts'
import { numbersOf, readPieceTable } from '../pack-pieces.ts'
import type { PackRecords } from './pack-records.ts'
import { createRecordPlaces, readRecord } from '../record-pieces.ts'

/** Records of a file that is in memory as a whole: each is parsed when it is first asked for. */
export function createWholeRecords(file: ArrayBuffer, layout: PackLayout): PackRecords {
  const pieces = readPieceTable(file, layout)
  const placeOf = createRecordPlaces(file, layout, pieces)
  const ids = numbersOf(file, layout.bounds('ids'))
  const count = layout.get('records')
  const records = new Map<number, EntityRecord>()
  const numbers = new Map<string, number | null>()
  const getAt = (number: number): EntityRecord => {
    let record = records.get(number)
    if (!record) {
      if (!(number < count)) throw new RangeError(`the pack has no record ${number}`)
      const { piece, line } = placeOf(number)
      const { from, to } = pieces.at(piece)
      records.set(number, (record = readRecord(new Uint8Array(file, from, to - from), line)))
    }
    return record
  }
  return {
    getAt,
    getNumber(id) {
      let number = numbers.get(id)
      if (number === undefined) {
        number = getCandidates(ids, id).find((one) => getAt(one).id === id) ?? null
        numbers.set(id, number)
      }
      return number
    },
    getMissed: () => 0,
    load: async () => {},
  }
}
