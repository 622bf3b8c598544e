/** What the reader gets of those whom the news is about, counted over articles and packs. */
import { isIntroducedOtherwise } from '../../src/ui/introductions.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { isOfAnotherTime } from '../../src/knowledge/linking/another-time.ts'
import type { Pack } from '../../src/knowledge/pack-file/pack.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'

/** Names that an article is about: so many, by mentions. */
const MOST_NAMED = 3

export interface Told {
  /** of the most named: all, linked, with a fact that has a day */
  named: number
  linked: number
  dated: number
  /** linked people whom the article introduces otherwise than the record: the card says so */
  otherwise: number
  /** linked people whose offices lie far from the article's day */
  ofAnotherTime: number
}

export const nothingTold: Told = { named: 0, linked: 0, dated: 0, otherwise: 0, ofAnotherTime: 0 }

/** Adds what the cards of one article tell. */
export function addTold(told: Told, apparatus: Apparatus, knowledge: KnowledgeBase): Told {
  const { entities, document } = apparatus
  const main = [...entities]
    .filter(({ type }) => type !== 'GROUP')
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, MOST_NAMED)
  const notes = main.map(({ link }) => link && knowledge.getNote(link))
  const people = entities.flatMap((entity) => {
    const record = entity.type === 'PER' && entity.link && knowledge.getNote(entity.link)?.record
    return record ? [{ entity, record }] : []
  })
  return {
    named: told.named + main.length,
    linked: told.linked + notes.filter((note) => note !== null).length,
    dated: told.dated + notes.filter((note) => note?.record.facts?.some(({ date }) => date)).length,
    otherwise:
      told.otherwise +
      people.filter(({ entity, record }) => isIntroducedOtherwise(apparatus, entity, record))
        .length,
    ofAnotherTime:
      told.ofAnotherTime +
      people.filter(({ record }) => isOfAnotherTime(record, document.date)).length,
  }
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
