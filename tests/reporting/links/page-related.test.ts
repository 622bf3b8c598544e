import { expect, it } from 'vitest'
import type { Entity, RelatedReport } from '../../../src/model/annotation.ts'
import type { PageHeadline, TextDocument } from '../../../src/model/text.ts'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import { findPageRelated } from '../../../src/reporting/links/page-related.ts'

const headline = (path: string, title: string, inside = false): PageHeadline => ({
  url: `https://herald.example/2025/10/${path}`,
  title,
  inside,
})
const text =
  'Borealis raised wages at the harbour of Norrvik. Borealis said the harbour workers will be paid. Borealis and the union talk again.'
const document: TextDocument = {
  text,
  lang: 'en',
  date: '2025-10-04',
  title: 'Borealis raises harbour wages after strike',
  url: 'https://herald.example/2025/10/04/borealis-raises-harbour-wages',
  publisher: 'The Herald',
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  links: [],
  headlines: [
    headline('03/borealis-harbour-workers-strike', 'Borealis harbour workers strike over wages'),
    headline('04/borealis-raises-harbour-wages', 'Borealis raises harbour wages after strike'),
    headline(
      '02/ten-recipes-for-autumn-days',
      'Ten recipes for the first cold days of autumn',
      true,
    ),
    headline('01/minister-opens-school-in-westhaven', 'Minister opens a new school in Westhaven'),
  ],
}
const entities: Entity[] = [
  {
    id: 'e1',
    type: 'ORG',
    name: 'Borealis',
    mentions: [0, 50, 97].map((start) => ({ start, end: start + 8 })),
    introduction: null,
    candidates: [],
    link: null,
    qid: null,
  },
]

const find = (known: RelatedReport[] = []) =>
  findPageRelated({ document, entities, links: [] }, known, emptyKnowledge)

it('gives the headlines of the page that are on the matter, and why; never the article itself', () => {
  const related = find()
  expect(related.map(({ title, date, outlet, via }) => [title, date, outlet, via])).toEqual([
    ['Borealis harbour workers strike over wages', '2025-10-03', 'The Herald', 'page'],
  ])
  expect(related[0]!.why).toEqual([
    { kind: 'page' },
    { kind: 'shares', names: ['Borealis'] },
    { kind: 'words', words: ['harbour', 'strike', 'wages'] },
  ])
  expect(related[0]!.score).toBeGreaterThan(0.5)
})

it('leaves out what is known already or linked in the text', () => {
  expect(find(find())).toEqual([])
})
