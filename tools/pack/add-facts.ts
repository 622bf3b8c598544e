import type { Fact } from '../../src/model/knowledge.ts'
import { UnreadableSource, type PackSource } from './source.ts'

/**
 * Puts facts, by the id of their record, before what the source tells already. `table`: the file
 * that they come from. Throws UnreadableSource for an id without a record, also where it has no fact.
 */
export function addFacts(
  source: PackSource,
  table: string,
  facts: ReadonlyMap<string, readonly Fact[]>,
): PackSource {
  const ids = new Set(source.entities.map(({ record }) => record.id))
  for (const id of facts.keys())
    if (!ids.has(id)) throw new UnreadableSource(`${table}: no record ${id}`)
  return {
    ...source,
    entities: source.entities.map(({ place, record }) => {
      const own = facts.get(record.id) ?? []
      return {
        place,
        record: own.length > 0 ? { ...record, facts: [...own, ...(record.facts ?? [])] } : record,
      }
    }),
  }
}
