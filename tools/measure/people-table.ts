/** What the reader gets of those whom the news is about, counted over articles and packs. */
import { isIntroducedOtherwise } from '../../src/ui/introductions.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { isOfAnotherTime } from '../../src/knowledge/linking/weighing/another-time.ts'
import type { Pack } from '../../src/knowledge/pack-file/pack.ts'
import type { EntityType } from '../../src/model/kinds.ts'
import type { Note } from '../../src/model/knowledge.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'

/** Names that an article is about: so many, by mentions. */
const mostNamed = 3

export interface Told {
  /** of the most named: all, linked, with a fact that has a day */
  named: number
  linked: number
  dated: number
  /** linked people whom the article introduces otherwise than the record: the card says so */
  otherwise: number
  /** linked people whose offices lie far from the article's day */
  ofAnotherTime: number
  /** of the most named, what each lacks */
  losses: Loss[]
}

/** What a card lacks of a name that an article is about; null where it lacks nothing. */
export interface Loss {
  lacks: 'in no pack' | 'in a pack, not linked' | 'linked, no dated fact' | null
  type: EntityType
  name: string
}

export const nothingTold: Told = {
  named: 0,
  linked: 0,
  dated: 0,
  otherwise: 0,
  ofAnotherTime: 0,
  losses: [],
}

/** Adds what the cards of one article tell. */
export function addTold(told: Told, apparatus: Apparatus, knowledge: KnowledgeBase): Told {
  const { entities, document } = apparatus
  const main = [...entities]
    .filter(({ type }) => type !== 'GROUP')
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, mostNamed)
  const notes = main.map(({ link }) => link && knowledge.getNote(link))
  const isDated = (note: Note | null) => note?.record.facts?.some(({ date }) => date) ?? false
  const losses = main.map(({ type, name }, i): Loss => ({
    lacks: isDated(notes[i]!)
      ? null
      : notes[i]
        ? 'linked, no dated fact'
        : isHeld(name, knowledge)
          ? 'in a pack, not linked'
          : 'in no pack',
    type,
    name,
  }))
  const people = entities.flatMap((entity) => {
    const record =
      entity.type === 'PER' && entity.link && knowledge.getNote(entity.link, document.date)?.record
    return record ? [{ entity, record }] : []
  })
  return {
    named: told.named + main.length,
    linked: told.linked + notes.filter((note) => note !== null).length,
    dated: told.dated + notes.filter(isDated).length,
    losses: [...told.losses, ...losses],
    otherwise:
      told.otherwise +
      people.filter(({ entity, record }) => isIntroducedOtherwise(apparatus, entity, record))
        .length,
    ofAnotherTime:
      told.ofAnotherTime +
      people.filter(({ record }) => isOfAnotherTime(record, document.date)).length,
  }
}

/** Whether a pack has this very name, whatever it means there. */
const isHeld = (name: string, knowledge: KnowledgeBase): boolean =>
  knowledge.findNames(name).some(({ start, end }) => end - start >= name.trim().length)

/** How many of each type lack what, a line each, most first. */
export function countLosses({ losses }: Told): string[] {
  const counts = new Map<string, number>()
  for (const { lacks, type } of losses)
    if (lacks) counts.set(`${lacks}: ${type}`, (counts.get(`${lacks}: ${type}`) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([what, count]) => `  ${count} ${what}`)
}

/** Pages of packages, where no statement can be read. */
const packagePage = /^https:\/\/(?:www\.)?(?:npmjs\.com|unpkg\.com|pypi\.org|crates\.io)\//

/** All facts of the packs, those that are made of offices as well, and those with a page to read. */
export function countFacts(
  packs: readonly Pack[],
  knowledge: KnowledgeBase,
): { facts: number; readable: number } {
  let [facts, readable] = [0, 0]
  for (const { manifest, size, getRecordAt } of packs)
    for (let number = 0; number < size.records; number++) {
      const { id } = getRecordAt(number)!
      for (const { source } of knowledge.getNote({ pack: manifest.id, id })?.record.facts ?? []) {
        facts++
        if (source.url.startsWith('https://') && !packagePage.test(source.url)) readable++
      }
    }
  return { facts, readable }
}
