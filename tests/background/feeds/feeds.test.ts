import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import type { Outward, OutwardRequest, OutwardResult } from '../../../src/model/outward.ts'
import type { StoredReport } from '../../../src/model/stored-report.ts'
import { createFeeds, type Feeds } from '../../../src/background/feeds/feeds.ts'
import { openDatabase, type Database } from '../../../src/platform/database/database.ts'
import { createFeedStore, createStoredReports } from '../../../src/platform/database/feed-store.ts'

const url = 'https://news.example.org/rss'
const utf8 = (text: string) => new TextEncoder().encode(text)
const rss = (...items: string[]) =>
  `<rss version="2.0"><channel><title>The Selwyn Press</title>${items.map((name) => `<item><title>${name}</title><link>https://news.example.org/${name}</link></item>`).join('')}</channel></rss>`
const ok = (body: string, headers: Record<string, string> = {}, status = 200): OutwardResult => ({
  ok: true,
  answer: {
    status,
    headers: { 'content-type': 'application/rss+xml', ...headers },
    body: utf8(body),
  },
})

let answers: Map<string, OutwardResult>
let asked: OutwardRequest[]
let added: StoredReport[]
let database: Database
let feeds: Feeds
let databases = 0
let whileAsked: () => Promise<void>
let whileNamed: () => Promise<void>
beforeEach(async () => {
  answers = new Map()
  asked = []
  added = []
  whileAsked = async () => {}
  whileNamed = async () => {}
  database = await openDatabase(`feeds-${++databases}`)
  const outward: Outward = {
    async get(request) {
      asked.push(request)
      await whileAsked()
      return answers.get(request.url) ?? { ok: false, failure: { kind: 'network' } }
    },
  }
  feeds = createFeeds({
    store: createFeedStore(async () => database),
    reports: createStoredReports(async () => database),
    outward,
    now: () => '2025-10-14T08:00:00.000Z',
    async findNames(title) {
      await whileNamed()
      return [`name in ${title}`]
    },
    getOutlet: (host) => Promise.resolve(host === 'news.example.org' ? 'Selwyn Press' : null),
    onGone: () => {},
    subtle: crypto.subtle,
    pause: async () => {},
    onReports: (reports) => added.push(...reports),
  })
})

test('a feed is followed and its pieces are kept once, under the name by which packs know the outlet', async () => {
  answers.set(
    url,
    ok(rss('a', 'b'), { etag: '"1"', 'last-modified': 'Tue, 14 Oct 2025 08:00:00 GMT' }),
  )
  expect(await feeds.add(url)).toMatchObject({
    kind: 'added',
    feed: { title: 'The Selwyn Press', enabled: true },
  })
  expect(added.map(({ title, outlet, entities, via }) => [title, outlet, entities, via])).toEqual([
    ['a', 'Selwyn Press', ['name in a'], url],
    ['b', 'Selwyn Press', ['name in b'], url],
  ])
  answers.set(url, ok(rss('b', 'c')))
  await feeds.refresh()
  expect(asked[1]!.headers).toEqual({
    'if-none-match': '"1"',
    'if-modified-since': 'Tue, 14 Oct 2025 08:00:00 GMT',
  })
  expect(added.map(({ title }) => title)).toEqual(['a', 'b', 'c'])
})

test('a day that has not come is no day of a piece', async () => {
  const item = (name: string, date: string) =>
    `<item><title>${name}</title><link>https://news.example.org/${name}</link><pubDate>${date}</pubDate></item>`
  const items = [
    item('a', 'Tue, 14 Oct 2025 06:00:00 GMT'),
    item('b', 'Wed, 15 Oct 2025 01:00:00 GMT'),
    item('c', 'Thu, 16 Oct 2025 01:00:00 GMT'),
    item('d', 'Mon, 12 Oct 2048 01:00:00 GMT'),
  ]
  answers.set(url, ok(rss().replace('</channel>', `${items.join('')}</channel>`)))
  await feeds.add(url)
  expect(added.map(({ title, date }) => [title, date])).toEqual([
    ['a', '2025-10-14'],
    ['b', '2025-10-15'],
    ['c', undefined],
    ['d', undefined],
  ])
})

test('nothing new is nothing lost; nothing but the address leaves', async () => {
  answers.set(url, ok(rss('a'), { etag: '"1"' }))
  await feeds.add(url)
  answers.set(url, ok('', {}, 304))
  await feeds.refresh()
  expect((await feeds.list())[0]).toMatchObject({ etag: '"1"', failure: null })
  expect(asked.map(({ words }) => words)).toEqual([[], []])
})

test('one that fails keeps no other back, and says why', async () => {
  const other = 'https://other.example.org/rss'
  answers.set(url, ok(rss('a'))).set(other, ok(rss('z')))
  await feeds.add(url)
  await feeds.add(other)
  answers
    .set(url, ok('<html>Sorry</html>', { 'content-type': 'text/html' }))
    .set(other, ok(rss('y')))
  await feeds.refresh()
  const byUrl = new Map((await feeds.list()).map((feed) => [feed.url, feed]))
  expect(byUrl.get(url)).toMatchObject({ failure: 'not-a-feed', enabled: true })
  expect(byUrl.get(other)).toMatchObject({ failure: null })
  answers.set(url, { ok: false, failure: { kind: 'rate-limited', retryAfter: 1000 } })
  await feeds.refresh()
  expect((await feeds.list()).find((feed) => feed.url === url)).toMatchObject({
    failure: 'rate-limited',
  })
  expect(await createStoredReports(async () => database).count()).toBe(3)
})

test('a page gives its feeds to choose from; what is neither is told apart', async () => {
  answers.set(
    'https://news.example.org/',
    ok('<link rel="alternate" type="application/rss+xml" href="/rss" title="News">', {
      'content-type': 'text/html',
    }),
  )
  expect(await feeds.add('https://news.example.org/')).toEqual({
    kind: 'choose',
    feeds: [{ url, title: 'News' }],
  })
  answers.set(url, ok('<html></html>', { 'content-type': 'text/html' }))
  expect(await feeds.add(url)).toEqual({ kind: 'not-a-feed' })
  expect(await feeds.add('https://down.example.org/')).toEqual({
    kind: 'failed',
    failure: 'network',
  })
  expect(await feeds.list()).toEqual([])
})

test('a feed that is removed while it is changed stays removed, and of two changes both hold', async () => {
  answers.set(url, ok(rss('a')))
  await feeds.add(url)
  const store = createFeedStore(async () => database)
  await Promise.all([feeds.setEnabled(url, false), store.changeFeed(url, { title: 'Mine' })])
  expect(await feeds.list()).toMatchObject([{ title: 'Mine', enabled: false }])
  await Promise.all([feeds.setEnabled(url, true), feeds.remove(url)])
  expect(await feeds.list()).toEqual([])
})

test('a list that comes while a feed is followed does not switch it off', async () => {
  answers.set(url, ok(rss('a'), { etag: '"1"' }))
  const others = Array.from({ length: 50 }, (_, i) => ({ url: `${home}${i}`, title: `${i}` }))
  const list = [...others, { url, title: 'A' }]
  const [, first, second] = await Promise.all([
    feeds.add(url),
    feeds.addAll(list),
    feeds.addAll(list),
  ])
  expect(first + second).toBeLessThanOrEqual(list.length)
  expect((await feeds.list()).find((feed) => feed.url === url)).toMatchObject({
    enabled: true,
    etag: '"1"',
  })
})

test('of a feed that is removed while its pieces are read nothing stays', async () => {
  answers.set(url, ok(rss('a', 'b')))
  whileNamed = () => feeds.remove(url)
  await feeds.add(url)
  expect(await feeds.list()).toEqual([])
  expect(await createStoredReports(async () => database).count()).toBe(0)
  expect(added).toEqual([])
})

test('a removal that cannot be done to its end is not begun', async () => {
  answers.set(url, ok(rss('a')))
  await feeds.add(url)
  const broken = Object.create(database, {
    transaction: {
      value: (...given: Parameters<Database['transaction']>) => {
        const transaction = database.transaction(...given)
        // the background is ended before the second step
        if (![...transaction.objectStoreNames].includes('feeds')) transaction.abort()
        return transaction
      },
    },
    delete: { value: database.delete.bind(database) },
  }) as Database
  await createFeedStore(async () => broken)
    .removeFeed(url)
    .catch(() => {})
  const followed = (await feeds.list()).length
  expect(await createStoredReports(async () => database).count(url)).toBe(followed)
})

test('feeds of a list wait for the reader; a removed one takes its pieces with it', async () => {
  expect(
    await feeds.addAll([
      { url, title: 'A' },
      { url, title: 'A' },
    ]),
  ).toBe(1)
  await feeds.refresh()
  expect(asked).toEqual([])
  answers.set(url, ok(rss('a')))
  await feeds.setEnabled(url, true)
  expect(await createStoredReports(async () => database).count(url)).toBe(1)
  await feeds.remove(url)
  expect(await createStoredReports(async () => database).count()).toBe(0)
})

test('what the reader decides while a feed is asked stays so', async () => {
  const other = 'https://other.example.org/rss'
  answers.set(url, ok(rss('a'))).set(other, ok(rss('z')))
  await feeds.add(url)
  await feeds.add(other)
  answers.set(url, ok(rss('b'))).set(other, ok(rss('y')))
  whileAsked = async () => {
    whileAsked = async () => {}
    await feeds.remove(url)
    await feeds.setEnabled(other, false)
  }
  await feeds.refresh()
  expect((await feeds.list()).map((feed) => [feed.url, feed.enabled])).toEqual([[other, false]])
  expect(await createStoredReports(async () => database).count(url)).toBe(0)
})

test('old pieces go as new ones come, and the oldest of too many', async () => {
  const report = (id: string, seen: string): StoredReport => ({
    id,
    url: `https://news.example.org/${id}`,
    title: id,
    outlet: 'x',
    via: 'memory',
    seen,
  })
  const ids = async () => (await database.getAll('reports')).map(({ id }) => id).toReversed()
  const reports = createStoredReports(async () => database, { days: 90, most: 3 })
  await reports.add([
    report('a', '2025-05-31T00:00:00Z'),
    report('b', '2025-08-01T00:00:00Z'),
    report('c', '2025-08-02T00:00:00Z'),
  ])
  expect(await ids()).toEqual(['c', 'b', 'a'])
  await reports.add([report('d', '2025-08-03T00:00:00Z')])
  expect(await ids()).toEqual(['d', 'c', 'b'])
  await reports.prune('2025-10-30T12:00:00Z')
  expect(await ids()).toEqual(['d', 'c'])
  await reports.prune('2026-10-30T12:00:00Z')
  expect(await ids()).toEqual([])
})

test('several are followed at once, each asked once; who gives nothing is named and kept', async () => {
  const other = 'https://other.example.org/rss'
  answers.set(url, ok(rss('a'), { etag: '"1"' }))
  const links = [
    { url, title: 'Selwyn' },
    { url: other, title: 'Other' },
    { url, title: 'Selwyn' },
  ]
  expect(await feeds.followAll(links)).toEqual({ followed: 2, silent: ['Other'] })
  expect(asked.map((request) => request.url).toSorted()).toEqual([url, other])
  expect((await feeds.list()).map(({ title, enabled }) => [title, enabled])).toEqual([
    ['Other', true],
    ['Selwyn', true],
  ])
  await feeds.refresh()
  expect(asked.find((request, i) => i > 1 && request.url === url)!.headers).toEqual({
    'if-none-match': '"1"',
  })
})

const sitemap = (...titles: string[]) =>
  `<urlset>${titles.map((title) => `<url><loc>https://news.example.org/${title}</loc><news:news><news:publication><news:name>Selwyn</news:name></news:publication><news:title>${title}</news:title><news:keywords>tide</news:keywords></news:news></url>`).join('')}</urlset>`
const home = 'https://news.example.org/'
const robots = `${home}robots.txt`
const newsMap = `${home}news.xml`
const plain = { 'content-type': 'text/plain' }
const html = { 'content-type': 'text/html' }

test('an outlet without a feed is followed by the news sitemap that its robots.txt names', async () => {
  answers
    .set(home, ok('<html>Welcome</html>', html))
    .set(robots, ok(`Sitemap: ${newsMap}`, plain))
    .set(newsMap, ok(sitemap('a', 'b'), { etag: '"1"' }))
  expect(await feeds.add(home)).toMatchObject({
    kind: 'added',
    feed: { url: newsMap, title: 'Selwyn', enabled: true, etag: '"1"' },
  })
  expect(asked.map((request) => request.url)).toEqual([home, robots, newsMap])
  expect(added.map(({ title, entities, via }) => [title, entities, via])).toEqual([
    ['a', ['name in a · tide'], newsMap],
    ['b', ['name in b · tide'], newsMap],
  ])
  expect(added[0]).not.toHaveProperty('keywords')
  answers.set(newsMap, ok('', {}, 304))
  await feeds.refresh()
  expect(asked.at(-1)!.headers).toEqual({ 'if-none-match': '"1"' })
  expect((await feeds.list())[0]).toMatchObject({ failure: null })
})

test('a page’s own feeds come before its robots.txt', async () => {
  const link = '<link rel="alternate" type="application/rss+xml" href="/rss" title="All">'
  answers.set(home, ok(link, html)).set(robots, ok(`Sitemap: ${newsMap}`, plain))
  expect(await feeds.add(home)).toEqual({ kind: 'choose', feeds: [{ url, title: 'All' }] })
  expect(asked).toHaveLength(1)
})

test('an index is asked again each time, and its newest sitemaps with it', async () => {
  const index = `${home}index.xml`
  const day = (n: number) => `${home}news-${n}.xml`
  const list = (...days: number[]) =>
    `<sitemapindex>${days.map((n) => `<sitemap><loc>${day(n)}</loc><lastmod>2025-10-1${n}</lastmod></sitemap>`).join('')}</sitemapindex>`
  answers
    .set(index, ok(list(1, 2), { etag: '"1"' }))
    .set(day(1), ok(sitemap('one')))
    .set(day(2), ok('broken'))
    .set(day(3), ok(sitemap('three')))
  expect(await feeds.add(index)).toMatchObject({ kind: 'added', feed: { url: index, etag: null } })
  answers.set(index, ok(list(1, 2, 3)))
  await feeds.refresh()
  expect(added.map(({ title }) => title)).toEqual(['one', 'three'])
  for (const n of [1, 2, 3])
    answers.set(day(n), { ok: false, failure: { kind: 'rate-limited', retryAfter: 1000 } })
  await feeds.refresh()
  expect(await feeds.list()).toMatchObject([{ failure: 'rate-limited' }])
})

test('where nothing is found that is said, and nothing is followed', async () => {
  answers.set(home, ok('<html>Welcome</html>', html))
  expect(await feeds.add(home)).toEqual({ kind: 'not-a-feed' })
  answers
    .set(robots, ok(`Sitemap: ${newsMap}`, plain))
    .set(newsMap, ok('<urlset><url><loc>/a</loc></url></urlset>'))
  expect(await feeds.add(home)).toEqual({ kind: 'not-a-feed' })
  expect(await feeds.list()).toEqual([])
})
