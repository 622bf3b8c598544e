import { expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { withoutOwnWork } from '../../src/analysis/own-citations.ts'
import type { Citation } from '../../src/model/annotation.ts'
import type { Article } from '../../src/model/article.ts'
import type { TextDocument } from '../../src/model/text.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { knowledgeOf, recordOf } from '../knowledge/pack-of.ts'

const knowledge = knowledgeOf(
  recordOf('press', ['The Selwyn Press', 'Selwyn Press'], {
    kind: 'outlet',
    domains: ['selwynpress.example'],
    prior: 0.9,
  }),
  recordOf('gazette', ['The Kalmar Gazette'], { kind: 'outlet', prior: 0.9 }),
)
const document: TextDocument = {
  text: 'Dana Farsi told The Selwyn Press that the pier is safe.',
  lang: 'en',
  date: '2025-10-27',
  title: null,
  url: 'https://www.selwynpress.example/a',
  publisher: null,
  blocks: [],
  links: [],
}
const citation: Citation = {
  id: 'r1',
  start: 11,
  end: 32,
  outlets: ['Selwyn Press'],
  outletKeys: [],
  kind: 'interview',
  from: null,
  to: null,
  entities: [],
  joint: false,
  resolved: [],
}
const kept = (change: Partial<Citation>, of: Partial<TextDocument> = {}) =>
  withoutOwnWork([{ ...citation, ...change }], { ...document, ...of }, knowledge).length === 1

it('takes what somebody told the outlet itself for no piece', () => {
  expect(kept({})).toBe(false)
  expect(kept({ kind: 'report' })).toBe(false)
  expect(kept({ kind: 'statement' })).toBe(false)
  expect(kept({}, { url: null, publisher: 'The Selwyn Press' })).toBe(true)
  expect(kept({}, { url: null, publisher: 'Selwyn Press' })).toBe(false)
})

it('keeps what is another piece of the outlet, and what another outlet was told', () => {
  expect(kept({ kind: 'investigation' })).toBe(true)
  expect(kept({ from: '2025-08-06' })).toBe(true)
  expect(kept({}, { links: [{ start: 16, end: 32, url: 'https://selwynpress.example/b' }] })).toBe(
    true,
  )
  expect(kept({ outlets: ['The Kalmar Gazette'] })).toBe(true)
})

it('leaves the claim where it was', () => {
  const text = 'The pier is safe, Dana Farsi told The Selwyn Press.'
  const { claims, citations } = analyse(
    { url: document.url, lang: 'en', title: 'a' } as Article,
    { ...document, text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] },
    { knowledge, index: createReportIndex([], knowledge), clock: () => 0 },
  )
  expect(citations).toEqual([])
  expect(claims).toHaveLength(1)
})
