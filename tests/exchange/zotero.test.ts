/**
 * What Zotero's translators take, as their code says (github.com/zotero/translators: RIS.js of
 * 2023-07-28, CSL JSON.js, BibTeX.js). They need Zotero's own program and are not run here.
 */
import { expect, test } from 'vitest'
import { toBibtex } from '../../src/exchange/bibtex.ts'
import { toCsl } from '../../src/exchange/csl.ts'
import type { Reference } from '../../src/exchange/references.ts'
import { toRis } from '../../src/exchange/ris.ts'
import { citationKinds } from '../../src/model/kinds.ts'

const references = [null, ...citationKinds].map((kind, i): Reference => ({
  key: `piece-${i}`,
  role: 'cited',
  title: 'T',
  authors: [],
  outlet: 'The Outlet',
  date: ['2025-08-06', '2025-08', '2025'][i % 3]!,
  lang: 'en',
  url: 'https://news.example/a',
  kind,
}))

/** Types that the import of CSL-JSON knows; a file with any other is refused as a whole. */
const cslTypes = ['article-newspaper', 'broadcast', 'interview', 'post', 'report', 'webpage']
/** What it makes of a RIS type, and of the tag in which that has its outlet. */
const risOutlets: Record<string, string> = {
  NEWS: 'T2', // newspaperArticle: publicationTitle
  ELEC: 'T2', // webpage: websiteTitle
  RPRT: 'PB', // report: institution; T2 would be seriesTitle
  VIDEO: 'PB', // videoRecording: studio; T2 fits no field
}
/** Its own pattern of a day. */
const risDay = /^(\d+)(?:\/(\d{0,2})(?:\/(\d{0,2})(?:(?:\/|\s)([^/]*))?)?)?$/

test('CSL-JSON of every kind is of a type that is not refused', () => {
  for (const { type } of toCsl(references, '2025-11-01')) expect(cslTypes).toContain(type)
})

test('RIS of every kind has its outlet and its day where they are looked for', () => {
  const entries = toRis(references, '2025-11-01').split('ER  - ').slice(0, -1)
  expect(entries).toHaveLength(references.length)
  for (const entry of entries) {
    const lines = entry.trim().split('\r\n')
    // tag, two blanks, hyphen, blank: by this each line is told from a continued one
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
    const tags = new Map(lines.map((line) => [line.slice(0, 2), line.slice(6)]))
    expect(tags.get(risOutlets[tags.get('TY')!]!)).toBe('The Outlet')
    for (const tag of ['DA', 'Y2']) expect(tags.get(tag)).toMatch(risDay)
  }
})

test('BibTeX of a study is a report of its institution, all else an article or misc', () => {
  const types = new Set(
    [...toBibtex(references, '2025-11-01').matchAll(/^@(\w+)\{/gm)].map(([, type]) => type),
  )
  expect(types).toEqual(new Set(['article', 'misc', 'techreport']))
  const entries = toBibtex(references, '2025-11-01').split('\n}\n')
  expect(entries.filter((entry) => entry.includes('institution = {The Outlet}'))).toHaveLength(2)
  for (const entry of entries.filter((one) => one.trimStart().startsWith('@article')))
    expect(entry).toContain('entrysubtype = {newspaper}')
})
