import { expect, test } from 'vitest'
import type { Citation, Entity } from '../../../../src/model/annotation.ts'
import type { EntityRecord } from '../../../../src/model/knowledge.ts'
import type { TextDocument } from '../../../../src/model/text.ts'
import { ownPack } from '../../../../src/model/own-note.ts'
import { emptyKnowledge, type KnowledgeBase } from '../../../../src/knowledge/knowledge-base.ts'
import {
  queryOfArticle,
  queryOfCitation,
} from '../../../../src/reporting/online/providers/report-query.ts'

const records: Record<string, Partial<EntityRecord>> = {
  'p:land': { labels: { en: 'Selwynland' }, kind: 'country' },
  'p:gazette': {
    kind: 'outlet',
    labels: { en: 'The Gazette' },
    domains: ['gazette.example', 'old.example'],
  },
  'p:selwyn': { labels: { en: 'Port Selwyn', ar: 'ميناء سلوين' } },
  [`${ownPack}:mine`]: { labels: { en: 'what I call him' } },
}
const knowledge: KnowledgeBase = {
  ...emptyKnowledge,
  getRecord: ({ pack, id }) => (records[`${pack}:${id}`] as EntityRecord | undefined) ?? null,
}
const entity = (id: string, name: string, link: Entity['link'] = null): Entity => ({
  id,
  type: 'PER',
  name,
  mentions: [],
  introduction: null,
  candidates: [],
  link,
  qid: null,
})
const entities = [
  entity('e1', 'الغازيت', { pack: 'p', id: 'gazette' }),
  entity('e2', 'ميناء سلوين', { pack: 'p', id: 'selwyn' }),
  entity('e3', 'ماريا', { pack: ownPack, id: 'mine' }),
  entity('e4', 'Dublin'),
]
const citation = (more: Partial<Citation>): Citation => ({
  id: 'r',
  start: 0,
  end: 1,
  outlets: ['The Gazette'],
  outletKeys: [{ pack: 'p', id: 'gazette' }],
  kind: 'report',
  from: '2025-09-01',
  to: '2025-09-30',
  entities: ['e1', 'e2', 'e3', 'e4'],
  joint: false,
  resolved: [],
  ...more,
})

test('two names, the outlet’s host, days with a margin: no more, and nothing of the reader’s notes', () => {
  expect(queryOfCitation(citation({}), entities, knowledge)).toEqual({
    purpose: 'resolve-citation',
    domains: ['gazette.example'],
    outletNames: ['The Gazette'],
    names: ['Port Selwyn', 'ماريا'],
    from: '2025-08-30',
    to: '2025-10-02',
  })
})

test('a reference without a name asks nothing; one without days has no bounds', () => {
  expect(queryOfCitation(citation({ entities: ['e1'] }), entities, knowledge)).toBeNull()
  expect(
    queryOfCitation(
      citation({ from: null, to: null, outletKeys: [], outlets: [] }),
      entities.slice(3),
      knowledge,
    ),
  ).toEqual({
    purpose: 'resolve-citation',
    domains: [],
    outletNames: [],
    names: ['Dublin'],
    from: null,
    to: null,
  })
})

const document: TextDocument = {
  text: 'x'.repeat(1000),
  lang: 'ar',
  date: '2025-09-10T08:00:00Z',
  title: 'الغازيت عن ميناء سلوين',
  url: null,
  publisher: null,
  blocks: [],
  links: [],
}
const often = (one: Entity, mentions: number): Entity => ({
  ...one,
  mentions: Array.from({ length: mentions }, () => ({ start: 0, end: 1 })),
})

test('an article is asked about by its two weightiest names that English knows, and a week around its day', () => {
  const named = [often(entities[3]!, 5), often(entities[2]!, 9), often(entities[1]!, 1)]
  expect(queryOfArticle(document, named, knowledge)).toEqual({
    purpose: 'related-reports',
    domains: [],
    outletNames: [],
    names: ['Dublin', 'Port Selwyn'],
    from: '2025-09-03',
    to: '2025-09-17',
  })
})

test('a country and an outlet that is only the source are asked about where there is nothing else', () => {
  const land = often(entity('e5', 'سلوين', { pack: 'p', id: 'land' }), 20)
  const paper = often(entities[0]!, 20)
  const untitled = { ...document, title: 'خبر' }
  expect(queryOfArticle(untitled, [land, paper, entities[3]!], knowledge)?.names).toEqual([
    'Dublin',
  ])
  expect(queryOfArticle(untitled, [land], knowledge)?.names).toEqual(['Selwynland'])
})

test('where English knows none of its names they go as the article writes them; without names nothing is asked', () => {
  expect(queryOfArticle({ ...document, date: null }, [entities[2]!], knowledge)).toEqual({
    purpose: 'related-reports',
    domains: [],
    outletNames: [],
    names: ['ماريا'],
    from: null,
    to: null,
  })
  expect(queryOfArticle(document, [], knowledge)).toBeNull()
})
