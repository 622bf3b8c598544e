/** What is known by hand of records that a script makes: names and facts in additions.jsonl. */
import type { EntityRecord, Fact } from '../../src/model/knowledge.ts'
import { addFacts } from './add-facts.ts'
import { loadRecords, type PackSource } from './source.ts'

const ADDITIONS = 'additions.jsonl'

/** One line: further names and facts of the record with this id. */
type Addition = Pick<EntityRecord, 'id'> & Partial<Pick<EntityRecord, 'aliases' | 'facts'>>

/**
 * Adds the names and facts of the folder's additions.jsonl, where there is one. Throws
 * UnreadableSource for a line without a record or that is no JSON.
 */
export function withAdditions(source: PackSource): PackSource {
  const additions = new Map(
    loadRecords<Addition>(source.folder, ADDITIONS).map(({ record }) => [record.id, record]),
  )
  const facts = new Map<string, readonly Fact[]>(
    [...additions].map(([id, { facts: told = [] }]) => [id, told]),
  )
  const entities = source.entities.map(({ place, record }) => {
    const { aliases } = additions.get(record.id) ?? {}
    return { place, record: aliases ? withNames(record, aliases) : record }
  })
  return addFacts({ ...source, entities }, ADDITIONS, facts)
}

function withNames(record: EntityRecord, added: EntityRecord['aliases']): EntityRecord {
  const aliases: Record<string, string[]> = { ...record.aliases }
  for (const [lang, names] of Object.entries(added)) {
    const known = [record.labels[lang], ...(aliases[lang] ?? [])]
    aliases[lang] = [...(aliases[lang] ?? []), ...names.filter((name) => !known.includes(name))]
  }
  return { ...record, aliases }
}
