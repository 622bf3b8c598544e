/** What records are called in further languages: names.tsv. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityRecord } from '../../src/model/knowledge.ts'
import { loadLines } from './load-lines.ts'
import { UnreadableSource, type PackSource } from './source.ts'

const namesFile = 'names.tsv'

/** Names by language, the one to show first. */
type NamesByLanguage = ReadonlyMap<string, readonly string[]>

/**
 * Adds the names of the folder's names.tsv, where there is one: a line has the record's id, the
 * code of a language, and the names in it with a bar between them. The first is shown, the others
 * are found too. What the record says already stays, but for a label that is the English one: so a
 * source writes what it has no name for. Throws UnreadableSource for a line without a
 * record, and for one that lacks a column.
 */
export function withNames(source: PackSource): PackSource {
  const file = join(source.folder, namesFile)
  if (!existsSync(file)) return source
  const names = readNames(loadLines(file))
  const ids = new Set(source.entities.map(({ record }) => record.id))
  for (const id of names.keys())
    if (!ids.has(id)) throw new UnreadableSource(`${namesFile}: no record ${id}`)
  return {
    ...source,
    entities: source.entities.map(({ place, record }) => ({
      place,
      record: addNames(record, names.get(record.id) ?? new Map()),
    })),
  }
}

function readNames(lines: readonly string[]): Map<string, NamesByLanguage> {
  const names = new Map<string, NamesByLanguage>()
  for (const line of lines) {
    const [id, language, told, ...rest] = line.split('\t')
    if (!id || !language || !told || rest.length > 0)
      throw new UnreadableSource(`${namesFile}: not id, language and names: ${line}`)
    names.set(id, new Map([...(names.get(id) ?? []), [language, told.split('|')]]))
  }
  return names
}

function addNames(record: EntityRecord, names: NamesByLanguage): EntityRecord {
  const labels = { ...record.labels }
  const aliases = { ...record.aliases }
  for (const [language, told] of names) {
    if (language !== 'en' && labels[language] === labels.en) delete labels[language]
    labels[language] ??= told[0]!
    const others = [...told, ...(aliases[language] ?? [])]
    aliases[language] = [...new Set(others)].filter((name) => name !== labels[language])
  }
  return { ...record, labels, aliases }
}
