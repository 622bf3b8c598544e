import { describe, expect, test } from 'vitest'
import { emptyKnowledge, type KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { createContext } from '../../../src/reporting/citations/citation-context.ts'
import { matchIssuer } from '../../../src/reporting/citations/outlet-match.ts'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import { citation, document, entity } from '../example.ts'

const paper = { pack: 'outlets', id: 'north' }
const region = { pack: 'places', id: 'north' }
const knowledge: KnowledgeBase = {
  ...emptyKnowledge,
  getRecord: ({ pack }) =>
    pack === 'outlets'
      ? ({
          id: 'north',
          labels: { en: 'Al-Shamal', ar: 'صحيفة الشمال' },
          aliases: { ar: ['جريدة الشمال'] },
        } as unknown as EntityRecord)
      : null,
}
const named = (one: Entity, link: Entity['link'] = null): Entity => ({ ...one, link })
const cited = citation('report', ['Al-Shamal'], { outletKeys: [paper] })
const contextOf = (entities: Entity[], reports: Parameters<typeof createReportIndex>[0] = []) =>
  createContext(document(), entities, createReportIndex(reports), knowledge)
const report = {
  id: 'n1',
  url: 'https://unknown.example/harbour',
  title: 'إغلاق الميناء',
  outlet: 'الشمال',
}

describe('an outlet that packs call «صحيفة الشمال»', () => {
  test('publishes the reports that are «الشمال»', () => {
    const { index, issuersOf, reportsBy } = contextOf([], [report])
    const [issuer] = issuersOf(cited)
    const published = { report, imprint: index.getImprint(0), hasNamesakes: false }
    expect([...reportsBy(issuer!)]).toEqual([0])
    expect(matchIssuer(issuer!, published, knowledge)).toBe(1)
  })

  test('is not the place that it is called after', () => {
    const { issuersOf, publishersAmong } = contextOf([
      named(entity('e1', 'صحيفة الشمال'), paper),
      named(entity('e2', 'الشمال', 'LOC'), region),
      named(entity('e3', 'الشمال')),
      named(entity('e4', 'Al-Shamal', 'LOC')),
    ])
    expect([...publishersAmong(issuersOf(cited))]).toEqual(['e1', 'e3', 'e4'])
  })
})
