/** Whom the other packs hold, so that nobody stands in two packs. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { yearOfBirth } from '../../../src/knowledge/linking/settling/born-apart.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { fold } from '../../../src/text/fold.ts'
import { loadSource } from '../load-source.ts'
import { packsFolder } from '../taken-names.ts'

/** What tells a person from a namesake. */
export interface KnownPerson {
  /** year of birth; null where the pack has none */
  born: number | null
  country: string
}

export interface KnownNames {
  /** people by folded name */
  people: ReadonlyMap<string, readonly KnownPerson[]>
  /** folded names of all that is no person */
  things: ReadonlySet<string>
  /** names of people as they are written, by language */
  written: Readonly<Record<'ar' | 'en', readonly string[]>>
}

/** The names of all bundled packs but this one. */
export function loadKnownNames(besides: string): KnownNames {
  const records = readdirSync(packsFolder)
    .filter((name) => name !== besides && existsSync(join(packsFolder, name, 'pack.json')))
    .flatMap((name) => loadSource(join(packsFolder, name)).entities.map(({ record }) => record))
  return gatherNames(records)
}

export function gatherNames(records: readonly EntityRecord[]): KnownNames {
  const people = new Map<string, KnownPerson[]>()
  const things = new Set<string>()
  const written = { ar: [] as string[], en: [] as string[] }
  for (const record of records) {
    const { type, labels, aliases, country = '' } = record
    const names = [...Object.values(labels), ...Object.values(aliases).flat()]
    for (const name of new Set(names.map((one) => fold(one)))) {
      if (type === 'PER') {
        const person = { born: yearOfBirth(record), country }
        people.set(name, [...(people.get(name) ?? []), person])
      } else things.add(name)
    }
    if (type !== 'PER') continue
    if (labels.en !== undefined) written.en.push(labels.en)
    const arabic = labels.ar ?? aliases.ar?.[0]
    if (arabic !== undefined) written.ar.push(arabic)
  }
  return { people, things, written }
}
