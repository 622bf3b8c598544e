import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { toBibtex } from '../../src/exchange/bibtex.ts'
import { toCsl } from '../../src/exchange/csl.ts'
import { csvColumns, csvLine, toCsv } from '../../src/exchange/csv.ts'
import { listReferences, type Reference } from '../../src/exchange/references.ts'
import { toRis } from '../../src/exchange/ris.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import { buildApparatus } from '../ui/fixture/build.ts'
import { hostile } from '../ui/fixture/hostile.ts'
import { storyAr } from '../ui/fixture/story-ar.ts'
import { storyEn } from '../ui/fixture/story-en.ts'

const today = '2025-11-01'
const english = buildApparatus(storyEn)
const arabic = buildApparatus(storyAr)
const odd: Reference[] = [
  {
    key: 'odd-2025-1',
    role: 'cited',
    title: '100% of {braces} & "quotes" \\ back_slash #1 ~ ^ $5\nTY  - BOOK',
    authors: ['O’Neil, Ann', 'محمد علي'],
    outlet: 'A & B',
    date: '2025-08',
    lang: 'en',
    url: 'https://news.example/a_b%20c?x={1}&y=~z#d',
    kind: 'report',
  },
]

/** What citation.js reads in a file, by fields that all three forms carry. */
const readBack = (file: string | object, forceType?: string) =>
  new Cite(file, { generateGraph: false, ...(forceType && { forceType }) }).data.map(
    ({ title, URL: url, issued }) => ({
      title,
      url,
      year: issued?.['date-parts'][0]?.[0] ?? null,
    }),
  )
const expected = (references: readonly Reference[]) =>
  references.map(({ title, url, date }) => ({
    title: title.replace(/\s+/g, ' '),
    url,
    year: date ? Number(date.slice(0, 4)) : null,
  }))

test.each([
  ['English', english],
  ['Arabic', arabic],
] as const)(
  'citation.js reads what we write of an %s article, in all three forms',
  (_name, apparatus) => {
    const references = listReferences(apparatus as Apparatus)
    expect(references.length).toBeGreaterThan(2)
    expect(new Set(references.map(({ key }) => key)).size).toBe(references.length)
    expect(references.every(({ key }) => /^[a-z0-9-]+$/.test(key))).toBe(true)
    const all = expected(references)
    expect(readBack(toCsl(references, today))).toEqual(all)
    expect(readBack(toRis(references, today), '@ris/file')).toEqual(all)
    expect(readBack(toBibtex(references, today), '@biblatex/text')).toEqual(all)
  },
)

test('signs that the forms read as their own stay signs', () => {
  const [csl] = new Cite(toCsl(odd, today)).data
  expect(csl).toMatchObject({ type: 'article-newspaper', author: [{ literal: 'O’Neil, Ann' }, {}] })
  const [ris, ...none] = readBack(toRis(odd, today), '@ris/file')
  const title = odd[0]!.title.replace(/\s+/g, ' ')
  expect([ris!.title, none]).toEqual([title, []])
  const [bibtex] = readBack(toBibtex(odd, today), '@biblatex/text')
  expect(bibtex!.title.replace(/\s+/g, ' ')).toBe(title)
  expect(toBibtex(odd, today)).toContain('url = {https://news.example/a_b%20c?x=%7B1%7D&y=~z#d}')
})

test('a date or language of a taken-over page writes no field and no line of its own', () => {
  const article = { ...english.article, published: '20},\nn={' }
  const [reference] = listReferences({ ...english, article } as Apparatus)
  const sly = { ...reference!, lang: 'constructor', title: 'One\u0085ER  - \u0085TY  - BOOK' }
  expect(sly.key).toMatch(/^[a-z0-9-]+$/)
  const bibtex = toBibtex([sly], today)
  expect(bibtex).not.toMatch(/^\s*n\s*=|langid/m)
  expect(bibtex.split('\n').filter((line) => line.startsWith('}'))).toEqual(['}'])
  expect(toRis([sly], today)).not.toContain('\u0085')
})

test('a table is read back by its columns, and starts no formula', () => {
  const rows = parse<Record<string, string>>(toCsv(hostile(english)), { columns: true, bom: true })
  expect(Object.keys(rows[0]!)).toEqual([...csvColumns])
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(
    new Set(['name', 'claim', 'citation', 'related']),
  )
  const formula = {
    ...english,
    entities: [{ ...english.entities[0]!, name: '=HYPERLINK("https://x.example")' }],
  }
  const [first] = parse<Record<string, string>>(toCsv(formula), { columns: true, bom: true })
  expect(first!.words).toBe('\'=HYPERLINK("https://x.example")')
})

test.each([
  ['=1+1', "'=1+1"],
  ['＝1+1', "'＝1+1"],
  ['"=1+1"', `"'""=1+1"""`],
  ['a;=1+1;b', "a;'=1+1;b"],
  ['a;"-1"', `"a;'""-1"""`],
  ['a; b = c - d', 'a; b = c - d'],
])('a cell starts no formula, whatever sign parts the cells: %s', (words, cell) => {
  expect(csvLine([words])).toBe(cell)
})
