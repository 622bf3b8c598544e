/** Each form letter for letter: what reads it back elsewhere passes over what it does not know. */
import { expect, test } from 'vitest'
import { toBibtex } from '../../src/exchange/bibtex.ts'
import { toCsl } from '../../src/exchange/csl.ts'
import type { LinkedPiece } from '../../src/model/linked-piece.ts'
import { csvRows } from '../../src/exchange/csv.ts'
import { csvOfMany, referencesOfMany } from '../../src/exchange/many.ts'
import { listReferences, type Reference } from '../../src/exchange/references.ts'
import { toRis } from '../../src/exchange/ris.ts'
import { onOneLine } from '../../src/exchange/on-one-line.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import { buildApparatus } from '../ui/fixture/build.ts'
import { storyEn } from '../ui/fixture/story-en.ts'

const today = '2025-11-01'
const whole: Reference = {
  key: 'courier-2025-1',
  role: 'cited',
  title: 'The harbour opens',
  authors: ['Ida Brandt', 'Tom Ashe'],
  outlet: 'Vale Courier',
  date: '2025-08-06',
  lang: 'en',
  url: 'https://courier.example/a',
  kind: 'investigation',
}
const study: Reference = { ...whole, kind: 'study' }
const bare: Reference = {
  ...whole,
  key: 'piece-2',
  role: 'linked',
  authors: [],
  outlet: null,
  date: null,
  lang: null,
}

test.each(['A { in a title', 'A } in a title', '{whole}', 'half \\{'])(
  'in BibTeX each entry ends where it ends, though the title is "%s": braces are counted, escaped or not',
  (title) => {
    const file = toBibtex([{ ...whole, title, authors: ['{ Brandt'], outlet: 'Courier }' }], today)
    let depth = 0
    const ends = [...file]
      .filter((sign) => sign === '{' || sign === '}')
      .map((sign) => {
        depth += sign === '{' ? 1 : -1
        return depth
      })
    expect(ends.lastIndexOf(0)).toBe(ends.length - 1)
    expect(ends.indexOf(0)).toBe(ends.length - 1)
  },
)

test('BibTeX has every field that is known, and no empty one', () => {
  expect(toBibtex([whole], today).split('\n')).toEqual([
    '@article{courier-2025-1,',
    '  title = {{The harbour opens}},',
    '  author = {{Ida Brandt} and {Tom Ashe}},',
    '  journal = {Vale Courier},',
    '  entrysubtype = {newspaper},',
    '  year = {2025},',
    '  date = {2025-08-06},',
    '  url = {https://courier.example/a},',
    '  urldate = {2025-11-01},',
    '  langid = {english},',
    '  keywords = {cited},',
    '}',
    '',
  ])
  expect(toBibtex([study], today)).toContain('  institution = {Vale Courier},')
  expect(toBibtex([study], today)).not.toContain('newspaper')
  expect(toBibtex([{ ...whole, kind: 'broadcast' }], today)).toContain('@misc{')
  expect(toBibtex([bare], today).split('\n')).toEqual([
    '@article{piece-2,',
    '  title = {{The harbour opens}},',
    '  entrysubtype = {newspaper},',
    '  url = {https://courier.example/a},',
    '  urldate = {2025-11-01},',
    '  keywords = {linked},',
    '}',
    '',
  ])
})

test('CSL-JSON has every field that is known, and no empty one', () => {
  expect(toCsl([whole, bare], today)).toEqual([
    {
      id: 'courier-2025-1',
      type: 'article-newspaper',
      title: 'The harbour opens',
      author: [{ literal: 'Ida Brandt' }, { literal: 'Tom Ashe' }],
      'container-title': 'Vale Courier',
      issued: { 'date-parts': [[2025, 8, 6]] },
      accessed: { 'date-parts': [[2025, 11, 1]] },
      language: 'en',
      URL: 'https://courier.example/a',
      keyword: 'cited',
    },
    {
      id: 'piece-2',
      type: 'article-newspaper',
      title: 'The harbour opens',
      accessed: { 'date-parts': [[2025, 11, 1]] },
      URL: 'https://courier.example/a',
      keyword: 'linked',
    },
  ])
  const [report] = toCsl([study], today)
  expect([report!.publisher, report!['container-title']]).toEqual(['Vale Courier', undefined])
  expect(toCsl([{ ...whole, date: '2025-08' }], today)[0]!.issued).toEqual({
    'date-parts': [[2025, 8]],
  })
})

test('RIS has every field that is known, and no empty one', () => {
  expect(toRis([whole, bare], today).split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - courier-2025-1',
    'TI  - The harbour opens',
    'AU  - Ida Brandt',
    'AU  - Tom Ashe',
    'T2  - Vale Courier',
    'PY  - 2025',
    'DA  - 2025/08/06/',
    'LA  - en',
    'UR  - https://courier.example/a',
    'KW  - cited',
    'Y2  - 2025/11/01/',
    'ER  - ',
    '',
    'TY  - NEWS',
    'ID  - piece-2',
    'TI  - The harbour opens',
    'UR  - https://courier.example/a',
    'KW  - linked',
    'Y2  - 2025/11/01/',
    'ER  - ',
    '',
  ])
  expect(toRis([{ ...whole, date: '2025' }], today)).toContain('DA  - 2025///\r\n')
})

test('a value on one line has no space at its ends and no sign that turns the line', () => {
  expect(onOneLine('\u202e The\n\tharbour\u2028opens \u2066')).toBe('The harbour opens')
})

const english: Apparatus = buildApparatus(storyEn)

test('the list begins with the article; its day is its own, else that of the text', () => {
  const dateOf = (published: string | null, date: string | null) =>
    listReferences({
      ...english,
      article: { ...english.article, published },
      document: { ...english.document, date },
    })[0]!.date
  expect(dateOf('2025-10-20T23:30:00+03:00', '2025-10-19')).toBe('2025-10-20')
  expect(dateOf(null, '2025-10-19')).toBe('2025-10-19')
})

test('of a citation only the best piece and its companions are references', () => {
  const cited = listReferences({ ...english, related: [] }).filter(({ role }) => role === 'cited')
  const [investigation, statement] = english.citations.map(({ resolved }) => resolved)
  expect(cited.map(({ url }) => url)).toEqual([
    investigation![0]!.url,
    investigation![1]!.url,
    statement![0]!.url,
  ])
})

test('links and related pieces keep their roles, and an address stands once', () => {
  const piece = { title: 'Storm', outlet: null, site: 'vale.example', date: '2025-01-02', url: '' }
  const links = ['https://vale.example/1', 'https://vale.example/1', ''].map((url) => ({
    ...piece,
    url,
  }))
  const list = listReferences({ ...english, citations: [], links } as unknown as Apparatus)
  const linked = list.filter(({ role }) => role === 'linked')
  expect(linked).toMatchObject([{ outlet: 'vale.example', key: 'vale-2025-2' }])
  const roleOf = (url: string) => list.find((one) => one.url === url)!.role
  for (const { url, cited } of english.related)
    expect(roleOf(url)).toBe(cited ? 'cited' : 'related')
})

test('a key is made of the outlet, else of the site, without "the"', () => {
  const keyOf = (publisher: string | null, url: string) =>
    listReferences({ ...english, article: { ...english.article, publisher, url } })[0]!.key
  expect(keyOf('The Vale Courier', 'https://www.x1.example/a')).toBe('vale-2025-1')
  expect(keyOf('الوادي', 'https://www.x1.example/a')).toBe('x1-2025-1')
  expect(keyOf(null, 'file-of-mine')).toBe('piece-2025-1')
})

test('a row tells where its words stand and which piece was meant', () => {
  const rows = csvRows(english)
  const { text } = english.document
  for (const row of rows.filter(({ kind }) => kind === 'claim')) {
    const first = text.slice(Number(row.start), Number(row.end))
    expect(String(row.words).startsWith(first)).toBe(true)
  }
  const [bound, , open] = rows.filter(({ kind }) => kind === 'citation')
  const citation = english.citations[0]!
  expect(bound).toMatchObject({
    start: citation.start,
    end: citation.end,
    title: citation.resolved[0]!.title,
    date: citation.resolved[0]!.date,
    url: citation.resolved[0]!.url,
  })
  // of a piece that was not found, what the text says of it
  expect(open).toMatchObject({ date: '2025-10-13/2025-10-19', title: undefined, url: undefined })
  const wordless = { ...english.claims[0]!, content: [] }
  expect(
    csvRows({ ...english, claims: [wordless] }).find(({ kind }) => kind === 'claim'),
  ).toMatchObject({ words: '', ...wordless.cue[0] })
})

test('the days of a piece that was not found stay as many as the text allows', () => {
  const lost = english.citations.find(({ resolved }) => resolved.length === 0)!
  const dateOf = (from: string | null, to: string | null) =>
    csvRows({ ...english, citations: [{ ...lost, from, to }] }).find(
      ({ kind }) => kind === 'citation',
    )!.date
  expect(dateOf('2025-09-01', '2025-09-30')).toBe('2025-09-01/2025-09-30')
  expect(dateOf('2025-09-04', '2025-09-04')).toBe('2025-09-04')
  expect(dateOf(null, null)).toBeNull()
})

test('a link of the text has a row, with its words, and its site where no pack knows the outlet', () => {
  const { start, end } = english.citations[0]!
  const link: LinkedPiece = {
    start,
    end,
    title: 'Port pays more',
    from: 'slug',
    site: 'lokal.example',
    outlet: null,
    url: 'https://lokal.example/a',
    date: '2025-09',
    claim: null,
    citation: null,
  }
  expect(csvRows({ ...english, links: [link] }).filter(({ kind }) => kind === 'link')).toEqual([
    {
      kind: 'link',
      words: english.document.text.slice(start, end),
      start,
      end,
      title: link.title,
      outlet: 'lokal.example',
      date: '2025-09',
      url: link.url,
    },
  ])
  expect(csvRows(english).some(({ kind }) => kind === 'link')).toBe(false)
})

test('a claim’s row names who speaks, else the text’s words for the source', () => {
  const claims = csvRows(english).filter(({ kind }) => kind === 'claim')
  expect(claims.map(({ speaker }) => speaker).slice(1, 4)).toEqual([
    'A spokesperson for the workers',
    'the Guardian',
    'Brad Smith',
  ])
})

test('over several articles each row is led by title, outlet, day and address', () => {
  const article = { ...english.article, published: null, url: 'https://news.example/1' }
  const undated = { ...english, article, document: { ...english.document, date: '2025-10-19' } }
  const [, row] = csvOfMany([undated]).split('\r\n')
  const { title, publisher } = english.article
  expect(row!.startsWith(`${title},${publisher},2025-10-19,https://news.example/1,name,`)).toBe(
    true,
  )
})

const keptToday = (apparatus: Apparatus) => ({ apparatus, at: `${today}T12:00:00Z` })

test('a piece that one article cites and that is itself an article of the list stands as this', () => {
  const cited = english.citations[0]!.resolved[0]!
  const own = { ...english, citations: [], related: [] }
  const it = { ...own, article: { ...own.article, url: cited.url, title: 'As it calls itself' } }
  const list = referencesOfMany([english, it].map(keptToday))
  expect(list.filter(({ url }) => url === cited.url)).toMatchObject([
    { role: 'article', title: 'As it calls itself' },
  ])
  expect(list.map(({ key }) => key.split('-').at(-1))).toEqual(list.map((_, i) => `${i + 1}`))
})

test('a piece that several articles speak of stands once, in its first role', () => {
  const piece = english.related.find(({ cited }) => !cited)!
  const about = (url: string, cited: boolean) => ({
    ...english,
    article: { ...english.article, url },
    citations: [],
    related: [{ ...piece, cited }],
  })
  const list = referencesOfMany(
    [about('https://news.example/1', true), about('https://news.example/2', false)].map(keptToday),
  )
  expect(list.map(({ role }) => role)).toEqual(['article', 'cited', 'article'])
})
