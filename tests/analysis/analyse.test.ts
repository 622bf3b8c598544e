import { expect, it } from 'vitest'
import { analyse, analyseInSteps, UnsupportedLanguage } from '../../src/analysis/analyse.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
import { readFromMemory } from '../../src/knowledge/pack-file/pack-file.ts'
import { readLayout } from '../../src/knowledge/pack-file/pack-layout.ts'
import { writePack } from '../../src/knowledge/pack-file/write-pack.ts'
import type { Article } from '../../src/model/article.ts'
import type { TextDocument } from '../../src/model/text.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { manifestOf, recordOf } from '../knowledge/pack-of.ts'
import { report } from './harbour-report.ts'

const lines = [
  'The Kalmar Harbour Board said on Tuesday that the pier would be closed until spring.',
  'The Selwyn Gazette reported last week that the board had been warned twice, and Dana Farsi denied it.',
  'The city of Northquay will pay for the repair, the board said.',
]
const text = lines.join('\n')
const blocks = lines.map((line) => ({
  kind: 'paragraph' as const,
  start: text.indexOf(line),
  end: text.indexOf(line) + line.length,
}))
const document: TextDocument = {
  text,
  lang: 'en',
  date: '2025-10-27',
  title: null,
  url: 'https://www.selwyn-gazette.example/a',
  publisher: null,
  blocks,
  links: [],
}
const article: Article = {
  url: document.url!,
  lang: 'en',
  title: 'Pier closed',
  published: '2025-10-27',
  publisher: null,
  authors: [],
} as unknown as Article
const file = writePack({
  manifest: manifestOf('test'),
  reports: [report],
  entities: [
    recordOf('board', ['Kalmar Harbour Board'], { prior: 0.9, related: ['farsi'] }),
    recordOf('farsi', ['Dana Farsi'], { type: 'PER', kind: 'executive' }),
    recordOf('quay', ['Northquay'], { type: 'LOC', kind: 'city', prior: 0.9 }),
    recordOf('gazette', ['Selwyn Gazette'], {
      kind: 'outlet',
      domains: ['selwyn-gazette.example'],
      prior: 0.9,
    }),
  ],
})
const clock = () => 0

it('answers alike whether all records are loaded or are read as they are wanted', async () => {
  const whole = createKnowledge([openPack(file)])
  const paged = createKnowledge([
    openPack(file.slice(0, readLayout(file).firstLength), {
      trusted: true,
      read: readFromMemory(file),
    }),
  ])
  const expected = analyse(article, document, {
    knowledge: whole,
    index: createReportIndex([report], whole),
    clock,
  })
  expect(expected.entities.filter(({ link }) => link).length).toBeGreaterThan(1)
  const index = await paged.runWithRecords(() => createReportIndex([report], paged))
  for (let time = 0; time < 2; time++)
    expect(await analyseInSteps(article, document, { knowledge: paged, index, clock })).toEqual(
      expected,
    )
})

it('refuses a language that has no folder', async () => {
  const knowledge = createKnowledge([openPack(file)])
  const about = { ...document, lang: 'xx' }
  const dependencies = { knowledge, index: createReportIndex([], knowledge), clock }
  expect(() => analyse(article, about, dependencies)).toThrow(UnsupportedLanguage)
  await expect(analyseInSteps(article, about, dependencies)).rejects.toThrow(UnsupportedLanguage)
})

it('leaves out a step that breaks, says so, and shows what the others found', () => {
  const knowledge = createKnowledge([openPack(file)])
  const index = createReportIndex([report], knowledge)
  const whole = analyse(article, document, { knowledge, index, clock })
  expect(whole.diagnostics).toBeUndefined()
  const fail = () => {
    throw new Error('broken')
  }
  const withoutNotes = analyse(article, document, {
    knowledge: { ...knowledge, getNote: fail },
    index,
    clock,
  })
  // linking asks for the labels of other bearers of a name
  expect(withoutNotes.diagnostics).toEqual([{ step: 'links', block: null, message: 'broken' }])
  expect(withoutNotes.entities.map(({ name }) => name)).toEqual(
    whole.entities.map(({ name }) => name),
  )
  expect(withoutNotes.claims.length).toBe(whole.claims.length)
  const withoutNames = analyse(article, document, {
    knowledge: { ...knowledge, findNames: fail },
    index,
    clock,
  })
  expect(withoutNames.claims.length).toBe(whole.claims.length)
  expect(withoutNames.diagnostics?.[0]).toEqual({ step: 'names', block: null, message: 'broken' })
  const reports = { ...index, getByUrl: fail, getReport: fail, getImprint: fail }
  const withoutReports = analyse(article, document, { knowledge, index: reports, clock })
  expect(withoutReports.citations.map(({ start }) => start)).toEqual(
    whole.citations.map(({ start }) => start),
  )
  expect(withoutReports.diagnostics?.map(({ step }) => step)).toContain('related')
})
