import { expect, test } from 'vitest'
import type { OutwardResult } from '../../../src/model/outward.ts'
import { lookUpBackground } from '../../../src/reporting/online/look-up-background.ts'
import { resolveOnline } from '../../../src/reporting/online/resolve-online.ts'
import { gdelt } from '../../../src/reporting/online/providers/gdelt.ts'
import { createGuardian } from '../../../src/reporting/online/providers/guardian.ts'
import { answered, createAsking } from './providers/answer.ts'

const summary = (title: string, lang = 'en', type = 'standard') =>
  answered({
    type,
    title,
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    extract: `${title} is a harbour.`,
    content_urls: {
      desktop: { page: `https://${lang}.wikipedia.org/wiki/${encodeURIComponent(title)}` },
    },
  })
const page = (title: string, more: object = {}) =>
  answered({
    query: {
      pages: [
        {
          title,
          fullurl: 'https://en.wikipedia.org/wiki/X',
          extract: `${title} is a harbour.`,
          pagelanguagedir: 'ltr',
          ...more,
        },
      ],
    },
  })
const fail = (failure: object) => ({ ok: false, failure }) as OutwardResult
const name = { name: 'Port Selwyn', lang: 'en', readerLang: 'ar', readerName: null }

test('a name in the reader’s own language takes one request, a cached answer none', async () => {
  const { asking, asked, pass } = createAsking(() => summary('Port Selwyn'))
  const ask = () => lookUpBackground({ ...name, readerLang: 'en' }, asking)
  const first = await ask()
  expect(first).toMatchObject({
    ok: true,
    answer: { kind: 'article', article: { title: 'Port Selwyn', lang: 'en' } },
    at: '2025-10-20T08:00:00.000Z',
  })
  pass(86_400_000)
  expect(await ask()).toEqual(first)
  expect(asked).toHaveLength(1)
  pass(7 * 86_400_000)
  await ask()
  expect(asked).toHaveLength(2)
})

test('an article in another language leads to the reader’s, and stands in for it where there is none', async () => {
  const both = createAsking(({ url }) =>
    url.includes('//en.')
      ? page('Port Selwyn', { langlinks: [{ title: 'ميناء سلوين' }] })
      : summary('ميناء سلوين', 'ar'),
  )
  expect(await lookUpBackground(name, both.asking)).toMatchObject({
    answer: { article: { lang: 'ar', dir: 'rtl' } },
  })
  const one = createAsking(() => page('Port Selwyn'))
  expect(await lookUpBackground(name, one.asking)).toMatchObject({
    answer: { article: { lang: 'en', dir: 'ltr' } },
  })
})

test('a pack’s name in the reader’s language is asked first, the article’s only when there is none', async () => {
  const { asking, asked } = createAsking(({ url }) =>
    url.includes('//ar.') ? fail({ kind: 'status', status: 404 }) : page('Port Selwyn'),
  )
  expect(await lookUpBackground({ ...name, readerName: 'ميناء سلوين' }, asking)).toMatchObject({
    answer: { article: { lang: 'en' } },
  })
  expect(asked.map(({ url }) => new URL(url).host)).toEqual([
    'ar.wikipedia.org',
    'en.wikipedia.org',
  ])
})

test('a title that leads to another is asked of the action interface; nothing under the name is said plainly', async () => {
  const { asking } = createAsking(({ url }) =>
    url.includes('summary') ? fail({ kind: 'redirected', host: null }) : page('Port of Selwyn'),
  )
  expect(await lookUpBackground({ ...name, readerLang: 'en' }, asking)).toMatchObject({
    answer: { article: { title: 'Port of Selwyn' } },
  })
  const gone = createAsking(() => fail({ kind: 'status', status: 404 }))
  expect(await lookUpBackground({ ...name, readerLang: 'en' }, gone.asking)).toMatchObject({
    ok: true,
    answer: { kind: 'none' },
  })
  expect(gone.asked).toHaveLength(1)
})

test('several of one name are a choice, never the first of them', async () => {
  const { asking } = createAsking(({ url }) =>
    url.includes('summary')
      ? summary('Selwyn', 'en', 'disambiguation')
      : answered({ query: { pages: [{ title: 'Selwyn (town)', index: 1, description: 'town' }] } }),
  )
  expect(
    await lookUpBackground({ ...name, name: 'Selwyn', readerLang: 'en' }, asking),
  ).toMatchObject({
    answer: { kind: 'several', choices: [{ title: 'Selwyn (town)', description: 'town' }] },
  })
})

test('a failure is told, not asked about again elsewhere', async () => {
  for (const failure of [
    { kind: 'offline' },
    { kind: 'cut-off' },
    { kind: 'not-allowed' },
    { kind: 'rate-limited', retryAfter: 5 },
    { kind: 'timeout' },
  ]) {
    const { asking, asked } = createAsking(() => fail(failure))
    expect(await lookUpBackground({ ...name, readerLang: 'en' }, asking)).toEqual({
      ok: false,
      failure,
    })
    expect(asked).toHaveLength(1)
  }
})

const query = {
  purpose: 'resolve-citation' as const,
  domains: [],
  outletNames: [],
  names: ['Port Selwyn'],
  from: null,
  to: null,
}
const guardianAnswer = answered({
  response: {
    status: 'ok',
    results: [
      {
        webUrl: 'https://www.theguardian.com/a',
        webTitle: 'A',
        webPublicationDate: '2025-08-06T00:00:00Z',
      },
    ],
  },
})

test('sources are asked in parallel; one failure does not affect the other, and only the resolver decides', async () => {
  const { asking, asked, kept } = createAsking(({ source }) =>
    source === 'guardian' ? guardianAnswer : answered('Please limit requests'),
  )
  const given: string[] = []
  const outcome = await resolveOnline(
    query,
    [createGuardian('secret'), gdelt],
    (reports) => {
      given.push(...reports.map(({ url }) => url))
      return []
    },
    asking,
  )
  expect(given).toEqual(['https://www.theguardian.com/a'])
  expect(outcome).toEqual({
    resolved: [],
    answered: [{ source: 'guardian', reports: 1 }],
    failed: [{ source: 'gdelt', failure: { kind: 'unreadable', said: 'Please limit requests' } }],
  })
  expect(asked).toHaveLength(2)
  expect(JSON.stringify([...kept])).not.toContain('secret')
})

test('a source without its key is not asked', async () => {
  const { asking, asked } = createAsking(() => guardianAnswer)
  expect(await resolveOnline(query, [createGuardian('')], () => [], asking)).toEqual({
    resolved: [],
    answered: [],
    failed: [],
  })
  expect(asked).toEqual([])
})

test('a piece is about an asked name only where its headline bears it', async () => {
  const articles = (...titles: string[]) =>
    answered({
      articles: titles.map((title, i) => ({
        url: `https://news.example.org/${i}`,
        title,
        domain: 'news.example.org',
        seendate: '20250806T000000Z',
      })),
    })
  const { asking } = createAsking(() =>
    articles('Gates shut (Port Selwyn)', 'Portselwynia blooms', 'Weather'),
  )
  let given: (string[] | undefined)[] = []
  await resolveOnline(
    query,
    [gdelt],
    (reports) => {
      given = reports.map(({ entities }) => entities)
      return []
    },
    asking,
  )
  expect(given).toEqual([['Port Selwyn'], undefined, undefined])
})

test('a piece that is named by its host alone gets the name of the outlet that was asked for', async () => {
  const { asking } = createAsking(() =>
    answered({
      articles: ['www.gazette.example', 'other.example'].map((domain) => ({
        url: `https://${domain}/x`,
        title: 'A piece',
        domain,
      })),
    }),
  )
  let outlets: string[] = []
  await resolveOnline(
    { ...query, domains: ['gazette.example'], outletNames: ['The Gazette'] },
    [gdelt],
    (reports) => {
      outlets = reports.map(({ outlet }) => outlet)
      return []
    },
    asking,
  )
  expect(outlets).toEqual(['The Gazette', 'other.example'])
})
