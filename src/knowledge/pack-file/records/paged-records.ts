import type { EntityRecord } from '../../../model/knowledge.ts'
import type { PackLayout } from '../pack-layout.ts'
import type { ReadPieces } from '../pack-pieces.ts'
import type { PackRecords } from './pack-records.ts'
import { numberOfUnnamed } from '../unnamed-ids.ts'
import { createPieceLoader } from './piece-loader.ts'

/**
 * Records kept in memory, some 10 MB: more than ten long articles need. When there are more, the
 * cache is emptied.
 */
const mostKept = 10_000
/** Records requested at once: a text that needs more is answered with what was loaded. */
const mostWanted = 50_000

/** Records that stay in storage: `read` fetches only the pieces with those that were asked for. */
export function createPagedRecords(
  first: ArrayBuffer,
  layout: PackLayout,
  read: ReadPieces,
): PackRecords {
  const loader = createPieceLoader(first, layout, read)
  // of a file that says more than there are
  const unnamed = Math.min(layout.get('unnamed'), layout.get('records'))
  const records = new Map<number, EntityRecord>()
  const numbers = new Map<string, number | null>()
  let wanted = new Set<number>()
  let wantedIds = new Set<string>()
  let missed = 0

  /** Gives those that were not in memory. */
  const loadRecords = async (list: ReadonlySet<number>): Promise<EntityRecord[]> => {
    const absent = [...list].filter((number) => !records.has(number))
    const loaded = await loader.readRecords(absent)
    for (const [number, record] of loaded) {
      records.set(number, record)
      numbers.set(record.id, number)
    }
    return [...loaded].map(([, record]) => record)
  }
  /** Those whose ids tell their numbers first: mostly the table of ids need not be read. */
  const loadIds = async (ids: ReadonlySet<string>): Promise<void> => {
    await loadRecords(new Set([...ids].flatMap((id) => numberOfUnnamed(id, unnamed) ?? [])))
    const others = new Set([...ids].filter((id) => !numbers.has(id)))
    await loadRecords(await loader.findNumbers(others))
    for (const id of others) if (!numbers.has(id)) numbers.set(id, null)
  }
  return {
    getAt(number) {
      const record = records.get(number)
      if (record) return record
      missed++
      if (wanted.size < mostWanted) wanted.add(number)
      return null
    },
    getNumber(id) {
      const number = numbers.get(id)
      if (number !== undefined) return number
      missed++
      if (wantedIds.size < mostWanted) wantedIds.add(id)
      return null
    },
    getMissed: () => missed,
    async load() {
      const list = wanted
      const ids = wantedIds
      wanted = new Set()
      wantedIds = new Set()
      if (records.size + list.size > mostKept) {
        records.clear()
        numbers.clear()
      }
      const [loaded] = await Promise.all([loadRecords(list), loadIds(ids)])
      // whoever asks for a person asks for the words of the offices next
      const offices = loaded.flatMap((record) => record.offices?.map(({ office }) => office) ?? [])
      await loadIds(new Set(offices.filter((id) => !numbers.has(id))))
    },
  }
}
