/** The packs of one set of languages, from what was kept of a dump. */
import { createReadStream } from 'node:fs'
import type { EntityRecord, PackManifest } from '../../../src/model/knowledge.ts'
import { sortById } from '../../../src/knowledge/install/pack-difference.ts'
import { writePack } from '../../../src/knowledge/pack-file/write-pack.ts'
import { splitLines } from '../import/read-lines.ts'
import { createBestDrafts } from './best-drafts.ts'
import { chooseSound } from './choose-sound.ts'
import { composeWorldRecord, estimateBytes } from './compose-records.ts'
import { nameOffice } from './name-offices.ts'
import type { KeptLine } from './read-dump.ts'
import { themes, type OfficeName, type Theme, type WorldDraft } from './read-world-line.ts'
import { makeWorldManifest } from './world-manifest.ts'

export interface Edition {
  /** the file of the first step */
  kept: string
  languages: readonly string[]
  /** ISO day of the dump */
  day: string
  /** bytes that a pack may have */
  most: number
}

export interface MadePack {
  manifest: PackManifest
  file: Uint8Array
  /** with a name */
  records: number
  /** what the check would have refused, by sort */
  refused: Record<string, number>
}

/** A pack of each theme that anything is told of, smaller than `most`. */
export async function* makeEdition(edition: Edition): AsyncGenerator<MadePack> {
  const chosen = await chooseDrafts(edition)
  const offices = await nameOffices(edition, chosen.get('people') ?? [])
  for (const theme of themes) {
    const drafts = chosen.get(theme) ?? []
    chosen.delete(theme)
    const made = makePack(theme, drafts, theme === 'people' ? offices : [], edition)
    if (made) yield made
  }
}

/** The best known of each theme, a little more than may fit: what is too much goes afterwards. */
async function chooseDrafts({ kept, languages, most }: Edition): Promise<Map<Theme, WorldDraft[]>> {
  const best = new Map(themes.map((theme) => [theme, createBestDrafts(most * room)]))
  for await (const line of linesOf(kept)) {
    if ('office' in line) continue
    const bytes = estimateBytes(line, languages)
    if (bytes > 0) best.get(line.theme)!.add(line, bytes)
  }
  return new Map(themes.map((theme) => [theme, best.get(theme)!.list()]))
}

const room = 1.1

/** The offices that these people held, in all languages of the edition. */
async function nameOffices(
  { kept, languages }: Edition,
  people: readonly WorldDraft[],
): Promise<EntityRecord[]> {
  const wanted = new Set(people.flatMap(({ terms }) => terms.map(({ office }) => office)))
  const named: EntityRecord[] = []
  for await (const line of linesOf(kept)) {
    if (!('office' in line) || !wanted.delete(line.office)) continue
    const record = nameOffice(line, languages)
    if (record) named.push(record)
  }
  return named
}

async function* linesOf(file: string): AsyncGenerator<WorldDraft | OfficeName> {
  for await (const { text } of splitLines(createReadStream(file)))
    yield JSON.parse(text) as KeptLine
}

/** Null for a theme of which nothing is left. */
function makePack(
  theme: Theme,
  drafts: readonly WorldDraft[],
  offices: readonly EntityRecord[],
  { languages, day, most }: Edition,
): MadePack | null {
  const known = new Set(offices.map(({ id }) => id))
  const records = drafts.flatMap(
    (draft) => composeWorldRecord(draft, languages, { day, offices: known }) ?? [],
  )
  const dates = records.flatMap(({ briefs = [] }) => briefs.map(({ date }) => date))
  const from = dates.reduce<string | null>(
    (earliest, date) => (earliest === null || date < earliest ? date : earliest),
    null,
  )
  const manifest = makeWorldManifest(theme, languages, { from, day })
  if (records.length === 0) return null
  const sound = chooseSound(manifest, [...offices, ...eachOnce(records)])
  let share = 1
  for (;;) {
    const entities = inUse(sound.records, share)
    const file = new Uint8Array(writePack({ manifest, entities, reports: [] }))
    const count = entities.filter(({ titles }) => !titles).length
    if (count === 0) return null
    if (file.byteLength <= most) return { manifest, file, records: count, refused: sound.refused }
    share *= (most / file.byteLength) * margin
  }
}

/** A file that is put together of several dumps may tell a thing twice. */
const eachOnce = (records: readonly EntityRecord[]): EntityRecord[] => [
  ...new Map(records.map((record) => [record.id, record])).values(),
]

/** So that a second try is enough. */
const margin = 0.98

/**
 * This share of the records, the best known ones, and the offices that they refer to; by id, so that
 * two editions are alike where nothing changed.
 */
function inUse(records: readonly EntityRecord[], share: number): EntityRecord[] {
  const things = records.filter(({ titles }) => !titles)
  const taken = things.slice(0, Math.floor(things.length * share))
  const wanted = new Set(taken.flatMap(({ offices = [] }) => offices.map(({ office }) => office)))
  return sortById([...taken, ...records.filter(({ id, titles }) => titles && wanted.has(id))])
}
