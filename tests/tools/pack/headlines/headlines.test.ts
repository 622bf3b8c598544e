import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyKnowledge } from '../../../../src/knowledge/knowledge-base.ts'
import { readCatalogue } from '../../../../src/knowledge/install/catalogue.ts'
import { makeCatalogue } from '../../../../tools/pack/catalogue.ts'
import { addToDay } from '../../../../tools/pack/headlines/add-to-day.ts'
import { chooseHeadlines } from '../../../../tools/pack/headlines/choose-headlines.ts'
import {
  dropOldDays,
  listAdditions,
  loadDayFile,
} from '../../../../tools/pack/headlines/day-files.ts'
import type { FoundHeadline } from '../../../../tools/pack/headlines/found-headline.ts'
import { gather } from '../../../../tools/pack/headlines/gather.ts'
import { createNodeOutward } from '../../../../tools/pack/headlines/node-outward.ts'
import { findGkgAddresses, readGkg, unzipGkg } from '../../../../tools/pack/headlines/read-gkg.ts'

const day = '2026-11-26'
const langs = new Set(['en', 'ar'])

/** A row of the shape of GDELT's: 27 columns, of which these have something in them. */
function row(url: string, title: string, { lang = '', collection = '1' } = {}): string {
  const fields = Array<string>(27).fill('')
  fields[0] = '20261126101500-7'
  fields[1] = '20261126101500'
  fields[2] = collection
  fields[3] = new URL(url).hostname.replace('www.', '')
  fields[4] = url
  fields[25] = lang
  fields[26] = `<PAGE_LINKS>x</PAGE_LINKS><PAGE_TITLE>${title}</PAGE_TITLE>`
  return fields.join('\t')
}
const piece = (host: string, name: string) => `https://${host}/2026/11/26/${name}-of-the-day`

test('a GKG file: titles as text, languages by two letters, pages of the web that are pieces', () => {
  const text = [
    row(piece('www.wire.example', 'a'), 'Harbour &#x26; pier'),
    row(piece('wire.example', 'b'), '  ميناء  ', { lang: 'srclc:ara;eng:a model' }),
    row('https://wire.example/tag/harbour', 'Harbour'),
    row(piece('wire.example', 'c'), 'A broadcast', { collection: '2' }),
    row(piece('wire.example', 'd'), ''),
    'a row that was cut\toff',
    '',
  ].join('\n')
  expect(readGkg(unzipGkg(zipSync({ 'x.gkg.csv': new TextEncoder().encode(text) })))).toEqual([
    {
      url: piece('www.wire.example', 'a'),
      title: 'Harbour & pier',
      outlet: 'wire.example',
      lang: 'en',
      day,
      isSearched: true,
    },
    {
      url: piece('wire.example', 'b'),
      title: 'ميناء',
      outlet: 'wire.example',
      lang: 'ar',
      day,
      isSearched: true,
    },
  ])
  const list = '12 abc http://d.example/1.export.CSV.zip\n13 abd http://d.example/1.gkg.csv.zip\n'
  expect(findGkgAddresses(list)).toEqual(['http://d.example/1.gkg.csv.zip'])
})

const found = (host: string, n: number, more: Partial<FoundHeadline> = {}): FoundHeadline => ({
  url: piece(host, `piece-${n}`),
  title: `Headline ${n}`,
  outlet: host,
  lang: 'en',
  day,
  ...more,
})

test('of a day each address once, many outlets in turn, no foreign language; shared ends are cut off', () => {
  const chosen = chooseHeadlines(
    [
      found('a.example', 1),
      found('a.example', 1, { url: `${piece('a.example', 'piece-1')}?utm_source=x` }),
      found('a.example', 2),
      found('b.example', 3, { lang: 'de' }),
      found('b.example', 4, { day: '2026-11-25' }),
      found('b.example', 5, { day: null }),
      ...[6, 7, 8].map((n) =>
        found('c.example', n, { title: `Pier ${n} – and more | The C`, isSearched: true }),
      ),
    ],
    { day, known: [piece('a.example', 'piece-2')], langs },
  )
  expect(chosen.map(({ title }) => title)).toEqual([
    'Headline 1',
    'Headline 5',
    'Pier 6 – and more',
    'Pier 7 – and more',
    'Pier 8 – and more',
  ])
})

test('a shared end is cut off behind a title with a mark of its own', () => {
  const all = [1, 2, 3].map((n) =>
    found('c.example', n, { title: `Pier ${n} - live - The C`, isSearched: true }),
  )
  const titles = chooseHeadlines(all, { day, known: [], langs }).map(({ title }) => title)
  expect(titles).toEqual(['Pier 1 - live', 'Pier 2 - live', 'Pier 3 - live'])
})

let folder: string
let base: string
const server = createServer((request, response) => {
  if (request.url === '/rss') {
    response.setHeader('content-type', 'application/rss+xml')
    return response.end(
      `<rss version="2.0"><channel><title>Wire</title><language>en</language><item><title>Pier opens</title><link>https://wire.example/pier</link><pubDate>Thu, 26 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>`,
    )
  }
  if (request.url === '/news.xml')
    return response.end(
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://map.example/pier</loc><news:news><news:publication><news:name>Map</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-11-26</news:publication_date><news:title>Pier closes</news:title></news:news></url></urlset>`,
    )
  if (request.url === '/gkg.csv') return response.end(row(piece('wire.example', 'g'), 'Pier waits'))
  if (request.url === '/list.txt') return response.end(`9 sum ${base}/1.gkg.csv\n`)
  if (request.url === '/1.gkg.csv')
    return response.end(row(piece('wire.example', 'h'), 'Pier wanted'))
  if (request.url === '/cut.zip') return response.end(zipSync({ x: Buffer.from('x') }).slice(0, 40))
  response.statusCode = 404
  return response.end()
})
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headlines-'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  server.close()
})

test('feeds, news sitemaps and GDELT’s files are gathered; what gives nothing is named', async () => {
  const opml = join(folder, 'feeds.opml')
  writeFileSync(
    opml,
    `<opml version="2.0"><body><outline xmlUrl="https://127.0.0.1:1/no"/></body></opml>`,
  )
  const { found: all, silent } = await gather(
    {
      opml: [opml],
      addresses: [`${base}/rss`, `${base}/news.xml`, `${base}/missing`],
      gkg: [`${base}/cut.zip`, `${base}/gkg.csv`, `${base}/list.txt`, `${base}/no.csv`],
    },
    createNodeOutward(0),
  )
  expect(all.map(({ title, day: of }) => [title, of])).toEqual([
    ['Pier opens', day],
    ['Pier closes', day],
    ['Pier waits', day],
    ['Pier wanted', day],
  ])
  expect(new Set(silent)).toEqual(
    new Set([
      'https://127.0.0.1:1/no: network',
      `${base}/missing: status`,
      `${base}/no.csv: status`,
      `${base}/cut.zip: invalid zip data`,
    ]),
  )
})

test('each run adds to the day in a new version; the one before stays once, old days go', async () => {
  const add = (...all: FoundHeadline[]) => addToDay({ folder, day, langs }, all, emptyKnowledge)
  expect(await add(found('a.example', 1))).toEqual({ added: 1, all: 1 })
  expect(await add(found('a.example', 1))).toEqual({ added: 0, all: 1 })
  expect(await add(found('a.example', 2, { isSearched: true }))).toEqual({ added: 1, all: 2 })
  expect(await add(found('a.example', 3))).toEqual({ added: 1, all: 3 })
  expect(readdirSync(folder).filter((name) => name.endsWith('.pack'))).toEqual([
    `headlines-${day}-2.pack`,
    `headlines-${day}-3.pack`,
  ])
  expect(listAdditions(folder, day).map(({ file }) => file)).toEqual([
    `headlines-${day}-2.added`,
    `headlines-${day}-3.added`,
  ])
  const body = await makeCatalogue(folder, {
    file: join(folder, 'catalogue.json'),
    title: { en: 'Wire' },
    key: null,
  })
  const [entry] = readCatalogue(new TextEncoder().encode(body), 'https://wire.example/c.json').packs
  expect(entry).toMatchObject({
    version: '1.0.3',
    headlines: 3,
    additions: [
      { since: '1.0.1', version: '1.0.2', url: `https://wire.example/headlines-${day}-2.added` },
      { since: '1.0.2', version: '1.0.3', url: `https://wire.example/headlines-${day}-3.added` },
    ],
  })
  const { headlines, credits } = await loadDayFile(folder, day)
  expect(headlines.map(({ title }) => title)).toEqual(['Headline 1', 'Headline 2', 'Headline 3'])
  expect(credits.map(({ name }) => name)).toEqual(['The GDELT Project'])
  dropOldDays(folder, '2026-11-27')
  expect(listAdditions(folder, day)).toHaveLength(2)
  dropOldDays(folder, '2026-11-28')
  expect(listAdditions(folder, day)).toHaveLength(0)
  dropOldDays(folder, '2027-01-24')
  expect(readdirSync(folder).filter((name) => name.endsWith('.pack'))).toHaveLength(2)
  dropOldDays(folder, '2027-01-25')
  expect(readdirSync(folder).filter((name) => name.endsWith('.pack'))).toHaveLength(0)
})
