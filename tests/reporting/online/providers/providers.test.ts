import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createFactCheck } from '../../../../src/reporting/online/providers/fact-check.ts'
import { gdelt } from '../../../../src/reporting/online/providers/gdelt.ts'
import { createGuardian } from '../../../../src/reporting/online/providers/guardian.ts'
import { UnreadableAnswer } from '../../../../src/reporting/online/providers/provider.ts'
import { wayback } from '../../../../src/reporting/online/providers/wayback.ts'
import { wikidataItem } from '../../../../src/reporting/online/providers/wikidata.ts'
import {
  wikipediaChoices,
  wikipediaSummary,
  wikipediaTitle,
} from '../../../../src/reporting/online/providers/wikipedia.ts'
import { wikipediaCitations } from '../../../../src/reporting/online/providers/wikipedia-citations.ts'
import { body } from './answer.ts'

const query = {
  purpose: 'resolve-citation' as const,
  domains: ['theguardian.com'],
  outletNames: ['The Guardian'],
  names: ['Port Selwyn', 'Harbour "Board"'],
  from: '2025-08-01',
  to: '2025-08-31',
}
const guardian = createGuardian('reader-key')
const samples = new URL('../../../../../shared/kb/samples/', import.meta.url)
const sample = (name: string) => body(readFileSync(new URL(name, samples), 'utf8'))

const everyone = {
  guardian,
  gdelt,
  factCheck: createFactCheck('k'),
  wayback,
  wikidataItem,
  wikipediaSummary,
  wikipediaTitle,
  wikipediaChoices,
  wikipediaCitations,
}
const queries: Record<keyof typeof everyone, never> = {
  guardian: query,
  gdelt: query,
  factCheck: { words: ['a'], lang: 'en' },
  wayback: { url: 'https://a.example.org/', date: '2025-08-01' },
  wikidataItem: { qid: 'Q1', langs: ['en'] },
  wikipediaSummary: { title: 'A', lang: 'en' },
  wikipediaTitle: { title: 'A', lang: 'en', other: 'ar' },
  wikipediaChoices: { title: 'A', lang: 'en' },
  wikipediaCitations: { title: 'A', lang: 'en' },
} as unknown as Record<keyof typeof everyone, never>

describe.each(Object.keys(everyone) as (keyof typeof everyone)[])('%s', (name) => {
  const provider = everyone[name]

  test('asks over https, for a type it can read, with bounds', () => {
    const request = provider.request(queries[name])!
    expect(new URL(request.url).protocol).toBe('https:')
    expect(request.accept).toContain('application/json')
    expect(request.words.length).toBeGreaterThan(0)
    for (const bound of [request.maxBytes, request.timeout]) expect(bound).toBeGreaterThan(0)
  })

  test.each([
    '',
    'Timespan is too short.',
    '<!doctype html><p>Down',
    'null',
    '[]',
    '"x"',
    '{"a":',
    '7',
  ])('takes %j for no answer', (content) => {
    expect(() => provider.parse(body(content), queries[name])).toThrow(UnreadableAnswer)
  })

  test.each([
    {
      response: { status: 'ok', results: [null, 7, [], { webUrl: 'javascript:0', webTitle: 'x' }] },
      articles: [null, { url: 7 }, { url: 'data:,', title: 't' }],
      claims: ['x', { claimReview: [null, {}] }],
      search: [{}, null],
      entities: { Q1: { labels: 3, claims: [] } },
      query: { pages: [null, {}, { title: 7 }] },
      archived_snapshots: { closest: { available: true, url: 'ftp://x' } },
      parse: {
        title: 'T',
        wikitext: '{{cite web|title=x|url=javascript:0}} {{cite news|title=x|url=data:,}}',
      },
      title: 'T',
      content_urls: { desktop: { page: 'https://en.wikipedia.org/wiki/T' } },
    },
  ])('of fields of the wrong kind nothing comes, and nothing breaks', (content) => {
    const found = JSON.stringify(provider.parse(body(content), queries[name]))
    expect(found).not.toMatch(/javascript:|data:|ftp:/)
  })
})

test('the Guardian is asked for names, days and nothing else, with the reader’s key', () => {
  const url = new URL(guardian.request(query)!.url)
  expect(Object.fromEntries(url.searchParams)).toEqual({
    q: '"Port Selwyn" AND "Harbour Board"',
    'from-date': '2025-08-01',
    'to-date': '2025-08-31',
    'order-by': 'relevance',
    'page-size': '20',
    'show-fields': 'byline',
    'api-key': 'reader-key',
  })
  expect(createGuardian('').request(query)).toBeNull()
  expect(guardian.request({ ...query, domains: ['lemonde.fr'] })).toBeNull()
})

test('the Guardian’s refusal is told in its words', () => {
  const refusal = { response: { status: 'error', message: 'Invalid authentication credentials' } }
  expect(() => guardian.parse(body(refusal), query)).toThrow(
    expect.objectContaining({ said: 'Invalid authentication credentials' }) as Error,
  )
})

test('GDELT is asked for phrases, hosts and days; it reports errors as plain text and no results as an empty object', () => {
  const url = new URL(gdelt.request({ ...query, domains: ['theguardian.com', '972mag.com'] })!.url)
  expect(url.searchParams.get('query')).toBe(
    '"Port Selwyn" "Harbour Board" (domainis:theguardian.com OR domainis:972mag.com)',
  )
  expect([url.searchParams.get('startdatetime'), url.searchParams.get('enddatetime')]).toEqual([
    '20250801000000',
    '20250831235959',
  ])
  expect(gdelt.parse(body('{}'), query)).toEqual([])
  const strange = {
    articles: [{ url: 'https://a.example.com/1', title: 'A title', language: 'constructor' }],
  }
  expect(gdelt.parse(body(JSON.stringify(strange)), query)).toEqual([
    {
      id: 'https://a.example.com/1',
      url: 'https://a.example.com/1',
      title: 'A title',
      outlet: 'a.example.com',
    },
  ])
  expect(() => gdelt.parse(body('Your query was too short or too long.'), query)).toThrow(
    expect.objectContaining({ said: 'Your query was too short or too long.' }) as Error,
  )
})

test('reviews of claims keep the reviewer’s words', () => {
  const found = createFactCheck('k').parse(
    body({
      claims: [
        {
          text: 'The wall is open',
          claimant: 'A flyer',
          claimReview: [
            {
              publisher: { name: 'Checkers', site: 'checkers.example' },
              url: 'https://checkers.example/1',
              reviewDate: '2025-03-04T00:00:00Z',
              textualRating: 'Not yet',
            },
            {
              publisher: { name: 'Others' },
              url: 'https://others.example/1',
              reviewDate: 'at the end of May',
            },
          ],
        },
      ],
    }),
    { words: ['wall'], lang: 'en' },
  )
  expect(found).toEqual([
    {
      claim: 'The wall is open',
      claimant: 'A flyer',
      reviewer: 'Checkers',
      url: 'https://checkers.example/1',
      date: '2025-03-04',
      words: 'Not yet',
    },
    {
      claim: 'The wall is open',
      claimant: 'A flyer',
      reviewer: 'Others',
      url: 'https://others.example/1',
      date: null,
      words: null,
    },
  ])
})

test('an archived copy is one that is available', () => {
  const snapshot = (available: boolean) =>
    body({
      archived_snapshots: {
        closest: {
          available,
          url: 'http://web.archive.org/web/20250801010203/https://a.example.org/',
          timestamp: '20250801010203',
          status: '200',
        },
      },
    })
  expect(wayback.parse(snapshot(true), queries.wayback)).toEqual({
    url: 'https://web.archive.org/web/20250801010203/https://a.example.org/',
    date: '2025-08-01',
  })
  expect(wayback.parse(snapshot(false), queries.wayback)).toBeNull()
  expect(wayback.parse(body({ archived_snapshots: {} }), queries.wayback)).toBeNull()
  const elsewhere = body({
    archived_snapshots: {
      closest: {
        available: true,
        url: 'https://web.archive.org.example/x',
        timestamp: '20250801010203',
      },
    },
  })
  expect(() => wayback.parse(elsewhere, queries.wayback)).toThrow(UnreadableAnswer)
  expect(
    new URL(
      wayback.request({ url: 'https://a.example.org/x#part', date: null })!.url,
    ).searchParams.get('url'),
  ).toBe('https://a.example.org/x')
  for (const url of ['https://me:secret@a.example.org/', 'file:///etc/x', 'x'])
    expect(wayback.request({ url, date: null })).toBeNull()
})

test('a title is encoded whole in Wikipedia’s address; an invalid language sends no request', () => {
  expect(wikipediaSummary.request({ title: 'AC/DC? ميناء', lang: 'ar' })!.url).toBe(
    `https://ar.wikipedia.org/api/rest_v1/page/summary/${encodeURIComponent('AC/DC?_ميناء')}`,
  )
  for (const lang of ['', 'evil.example', 'en.', 'e/'])
    expect(wikipediaSummary.request({ title: 'A', lang })).toBeNull()
  expect(wikipediaSummary.request({ title: ' ', lang: 'en' })).toBeNull()
})

test('a disambiguation page gives choices, a page without text nothing', () => {
  const page = {
    title: 'Selwyn',
    lang: 'en',
    dir: 'ltr',
    content_urls: { desktop: { page: 'https://en.wikipedia.org/wiki/Selwyn' } },
    extract: 'Selwyn may refer to:',
  }
  expect(
    wikipediaSummary.parse(body({ ...page, type: 'disambiguation' }), {
      title: 'Selwyn',
      lang: 'en',
    }),
  ).toMatchObject({ kind: 'several', url: 'https://en.wikipedia.org/wiki/Selwyn' })
  expect(
    wikipediaSummary.parse(body({ ...page, type: 'standard', extract: '' }), {
      title: 'Selwyn',
      lang: 'en',
    }),
  ).toEqual({ kind: 'none' })
  expect(
    wikipediaSummary.parse(
      body({ ...page, type: 'standard', extract: 'A town.', wikibase_item: 'Q7' }),
      { title: 'Selwyn', lang: 'en' },
    ),
  ).toMatchObject({ article: { qid: 'Q7' } })
  const pages = (...list: object[]) => body({ query: { pages: list } })
  expect(
    wikipediaTitle.parse(
      pages({ title: 'X', fullurl: 'https://en.wikipedia.org/wiki/X', missing: true }),
      queries.wikipediaTitle,
    ),
  ).toEqual({ answer: { kind: 'none' }, elsewhere: null })
  expect(
    wikipediaTitle.parse(
      pages({
        title: 'X',
        fullurl: 'https://en.wikipedia.org/wiki/X',
        extract: 'X is.',
        pagelanguagedir: 'ltr',
        langlinks: [{ lang: 'ar', title: 'إكس' }],
      }),
      queries.wikipediaTitle,
    ),
  ).toMatchObject({ answer: { kind: 'article', article: { extract: 'X is.' } }, elsewhere: 'إكس' })
  expect(
    wikipediaChoices.parse(
      pages(
        { title: 'B', index: 2, description: 'a town' },
        { title: 'A', index: 1 },
        { title: 'A (list)', index: 3, pageprops: { disambiguation: '' } },
      ),
      queries.wikipediaChoices,
    ),
  ).toEqual([
    { title: 'A', description: null },
    { title: 'B', description: 'a town' },
  ])
})

test('what an article cites is asked in one request, with who asks; redirects are Wikipedia’s to follow', () => {
  const request = wikipediaCitations.request({ title: 'ميناء سلوين', lang: 'ar' })!
  const url = new URL(request.url)
  expect([url.hostname, Object.fromEntries(url.searchParams)]).toEqual([
    'ar.wikipedia.org',
    {
      action: 'parse',
      prop: 'wikitext',
      redirects: '1',
      format: 'json',
      formatversion: '2',
      page: 'ميناء سلوين',
    },
  ])
  expect([request.words, request.headers!['api-user-agent']]).toEqual([
    ['ميناء سلوين'],
    expect.stringContaining('Hashiya'),
  ])
  const wikitext =
    'A town.<ref>{{cite news|title=The wall|newspaper=The Courier|date=3 May 2018|url=https://courier.example.com/wall}}</ref>'
  expect(
    wikipediaCitations.parse(
      body({
        parse: {
          title: 'Port Selwyn?',
          pageid: 7,
          wikitext,
          redirects: [{ from: 'Selwyn', to: 'Port Selwyn?' }],
        },
      }),
      { title: 'Selwyn', lang: 'en' },
    ),
  ).toEqual({
    article: {
      title: 'Port Selwyn?',
      url: 'https://en.wikipedia.org/wiki/Port_Selwyn%3F',
      lang: 'en',
    },
    pieces: [
      {
        id: 'courier.example.com/wall',
        url: 'https://courier.example.com/wall',
        title: 'The wall',
        outlet: 'The Courier',
        domain: 'courier.example.com',
        date: '2018-05-03',
      },
    ],
  })
  expect(
    wikipediaCitations.parse(
      body({ error: { code: 'missingtitle', info: "The page you specified doesn't exist." } }),
      queries.wikipediaCitations,
    ),
  ).toEqual({ article: null, pieces: [] })
  expect(() =>
    wikipediaCitations.parse(
      body({ error: { code: 'readonly', info: 'Locked' } }),
      queries.wikipediaCitations,
    ),
  ).toThrow(expect.objectContaining({ said: 'Locked' }) as Error)
})

test('dates of an item are as exact as stated, and none where they disagree', () => {
  const time = (value: string, precision: number, rank = 'normal') => ({
    rank,
    mainsnak: { datavalue: { value: { time: value, precision } } },
  })
  const item = (P569: object[], P571: object[] = []) =>
    wikidataItem.parse(
      body({ entities: { Q7: { labels: { en: { value: 'Seven' } }, claims: { P569, P571 } } } }),
      { qid: 'Q7', langs: ['en', 'ar'] },
    )!
  expect(
    item([time('+1969-06-15T00:00:00Z', 11)], [time('+1900-00-00T00:00:00Z', 9)]),
  ).toMatchObject({ born: '1969-06-15', founded: '1900' })
  expect(
    item([time('+1969-06-15T00:00:00Z', 11), time('+1970-01-01T00:00:00Z', 11)]).born,
  ).toBeNull()
  expect(
    item([time('+1969-06-15T00:00:00Z', 11), time('+1970-01-01T00:00:00Z', 11, 'preferred')]).born,
  ).toBe('1970-01-01')
  expect(item([time('+1960-00-00T00:00:00Z', 8)]).born).toBeNull()
  expect(wikidataItem.request({ qid: 'P31', langs: ['en'] })).toBeNull()
})

/**
 * Recorded answers lie beside the project and are not part of it: without them these are skipped.
 */
describe.skipIf(!existsSync(samples))('recorded answers', () => {
  test('of the Guardian', () => {
    const found = guardian.parse(sample('guardian-open-platform/cxilotl_uk-news.json'), query)
    expect(found.length).toBeGreaterThan(2)
    expect(found[0]).toMatchObject({
      title: 'VAT ruling on Times digital edition could save News UK millions',
      date: '2020-01-06',
      outlet: 'The Guardian',
      lang: 'en',
    })
  })

  test('of GDELT, its errors too', () => {
    const found = gdelt.parse(sample('gdelt-doc/vizhinjam_2024_artlist.json'), query)
    expect(found).toHaveLength(4)
    expect(found[0]).toMatchObject({ domain: 'thehindu.com', date: '2024-06-15', lang: 'en' })
    for (const name of ['keyword_error_200_body.txt', 'rate_limited_429_body.txt'])
      expect(() => gdelt.parse(sample(`gdelt-doc/${name}`), query)).toThrow(UnreadableAnswer)
  })

  test('of Wikipedia', () => {
    expect(
      wikipediaSummary.parse(sample('mediawiki-rest-summary/page_summary-enwiki-Tokyo.json'), {
        title: 'Tokyo',
        lang: 'en',
      }),
    ).toMatchObject({
      kind: 'article',
      article: {
        title: 'Tokyo',
        description: 'Capital of Japan',
        dir: 'ltr',
        url: 'https://en.wikipedia.org/wiki/Tokyo',
      },
    })
  })

  test('of Wikidata', () => {
    expect(
      wikidataItem.parse(sample('wikidata-wbgetentities/wbgetentites-Oliver-Kahn.json'), {
        qid: 'Q131261',
        langs: ['ar', 'en'],
      }),
    ).toMatchObject({ qid: 'Q131261', born: '1969-06-15', died: null })
  })
})
