import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { createFeeds, type Feeds } from '../../../src/background/feeds/feeds.ts'
import type { Outward } from '../../../src/model/outward.ts'
import type { StoredReport } from '../../../src/model/stored-report.ts'
import { openDatabase, type Database } from '../../../src/platform/database/database.ts'
import { createFeedStore, createStoredReports } from '../../../src/platform/database/feed-store.ts'
import { headline, makeKey, makeSite, unlikeEachOther, type DayToMake } from './headline-site.ts'

const base = 'https://library.port-selwyn.example/headlines/'
const url = `${base}catalogue.json`
const key = makeKey()
const monday: DayToMake = {
  day: '2026-11-23',
  headlines: [headline('Pier opens', { names: ['Port Selwyn'] }), headline('Soup')],
}
const tuesday: DayToMake = { day: '2026-11-24', headlines: [headline('Pier closes')] }

let site: Map<string, Uint8Array>
let asked: string[]
let added: StoredReport[]
let gone: number
let now: string
let database: Database
let feeds: Feeds
let databases = 0
let whileAsked: (name: string) => Promise<void>

beforeEach(async () => {
  site = await makeSite([monday, tuesday], key)
  asked = []
  added = []
  gone = 0
  now = '2026-11-24T12:00:00.000Z'
  whileAsked = async () => {}
  database = await openDatabase(`headline-days-${++databases}`)
  const outward: Outward = {
    async get(request) {
      const name = request.url.slice(base.length)
      asked.push(name)
      await whileAsked(name)
      const body = site.get(name)
      if (!body) return { ok: false, failure: { kind: 'status', status: 404 } }
      if (body.length > request.maxBytes)
        return { ok: false, failure: { kind: 'too-large', maxBytes: request.maxBytes } }
      const etag = `"${body.length} ${now}"`
      return {
        ok: true,
        answer: {
          status: 200,
          headers: { 'content-type': 'application/json', etag },
          body: new Uint8Array(body),
        },
      }
    },
  }
  feeds = createFeeds({
    store: createFeedStore(async () => database),
    reports: createStoredReports(async () => database),
    outward,
    now: () => now,
    findNames: async () => [],
    getOutlet: async () => null,
    onGone: () => gone++,
    subtle: crypto.subtle,
    pause: async () => {},
    onReports: (reports) => added.push(...reports),
  })
})

const failureOf = async () => (await feeds.list())[0]?.failure
const daysOf = async () => Object.keys((await feeds.list())[0]?.headlines?.days ?? {}).sort()
const titles = async () => (await database.getAll('reports')).map(({ title }) => title).sort()
/** Until the look that adding began is over. */
const settled = () => expect.poll(daysOf).toEqual(['2026-11-23', '2026-11-24'])

test('a catalogue is followed like a feed: the newest day at once, then the others, each with its names', async () => {
  const first = await feeds.add(url)
  expect(first).toMatchObject({ kind: 'added', feed: { title: 'Selwyn headlines' } })
  await settled()
  expect(added.map(({ title, date, entities, via }) => [title, date, entities, via])).toEqual([
    ['Pier closes', '2026-11-24', [], `${url} 2026-11-24`],
    ['Pier opens', '2026-11-23', ['Port Selwyn'], `${url} 2026-11-23`],
    ['Soup', '2026-11-23', [], `${url} 2026-11-23`],
  ])
  // the whole of it with one look at catalogue and signature
  expect(asked).toEqual([
    'catalogue.json',
    'catalogue.json.sig',
    'headlines-2026-11-24-1.pack',
    'headlines-2026-11-23-1.pack',
  ])
  // a day that is there is not asked for again
  asked = []
  await feeds.refresh()
  expect(asked).toEqual(['catalogue.json', 'catalogue.json.sig'])
})

test('a catalogue of a list or a backup is begun at its first look', async () => {
  await feeds.followAll([{ url, title: 'From a backup' }])
  expect(await feeds.list()).toMatchObject([{ failure: null, title: 'Selwyn headlines' }])
  expect(await daysOf()).toEqual(['2026-11-23', '2026-11-24'])
})

test('of an unsigned catalogue of a list nothing is taken', async () => {
  site.delete('catalogue.json.sig')
  await feeds.followAll([{ url, title: 'From a backup' }])
  expect(await feeds.list()).toMatchObject([{ failure: 'unsigned', title: 'From a backup' }])
  expect(await titles()).toEqual([])
})

test('a later version of a day brings what is new in it', async () => {
  await feeds.add(url)
  await settled()
  const more = { ...tuesday, number: 2, headlines: [...tuesday.headlines, headline('Rain')] }
  site = await makeSite([monday, more], key)
  await feeds.refresh()
  expect(await titles()).toEqual(['Pier closes', 'Pier opens', 'Rain', 'Soup'])
})

/** A day of many headlines, so that what one run adds is less than the whole. */
const long = unlikeEachOther(60)
const rain = headline('Rain')
const wind = headline('Wind')
const inHours: DayToMake = {
  ...tuesday,
  number: 3,
  headlines: [...long, rain, wind],
  added: { 2: [rain], 3: [wind] },
}
const follow = async (day: DayToMake) => {
  site = await makeSite([day], key)
  await feeds.followAll([{ url, title: 'Selwyn headlines' }])
  asked = []
  added = []
}
const files = () => asked.filter((name) => /\.(?:pack|added)$/.test(name))
const taken = async () => (await feeds.list())[0]?.headlines?.days[tuesday.day]

test('of a day that is here only what each run added since is fetched, in order', async () => {
  await follow({ ...tuesday, headlines: long })
  site = await makeSite([inHours], key)
  await feeds.refresh()
  expect(files()).toEqual(['headlines-2026-11-24-2.added', 'headlines-2026-11-24-3.added'])
  expect(added.map(({ title }) => title)).toEqual(['Rain', 'Wind'])
  expect(await taken()).toEqual({ version: '1.0.3', reports: 62 })
  asked = []
  await feeds.refresh()
  expect(files()).toEqual([])
})

test('interrupted between two additions, it goes on with the second', async () => {
  await follow({ ...tuesday, headlines: long })
  site = await makeSite([inHours], key)
  whileAsked = async (name) => {
    if (name.endsWith('-3.added')) throw new Error('the background was ended')
  }
  await feeds.refresh().catch(() => {})
  expect(await taken()).toEqual({ version: '1.0.2', reports: 61 })
  whileAsked = async () => {}
  asked = []
  await feeds.refresh()
  expect(files()).toEqual(['headlines-2026-11-24-3.added'])
  expect(await taken()).toEqual({ version: '1.0.3', reports: 62 })
})

test.each([
  [
    'is no longer listed',
    async () => void (site = await makeSite([{ ...inHours, added: { 3: [wind] } }], key)),
  ],
  ['is not there', async () => void site.delete('headlines-2026-11-24-2.added')],
  [
    'is damaged',
    async () => {
      const bytes = site.get('headlines-2026-11-24-2.added')!
      bytes[bytes.length - 30]! ^= 1
    },
  ],
])('where an addition %s the whole day is taken', async (_, spoil) => {
  await follow({ ...tuesday, headlines: long })
  site = await makeSite([inHours], key)
  await spoil()
  await feeds.refresh()
  expect(files().at(-1)).toBe('headlines-2026-11-24-3.pack')
  expect(added.map(({ title }) => title)).toEqual(['Rain', 'Wind'])
  expect(await taken()).toEqual({ version: '1.0.3', reports: 62 })
  expect(await failureOf()).toBe(null)
})

test('an interrupted run goes on at the next look, from the day at which it stopped', async () => {
  whileAsked = async (name) => {
    if (name.includes('2026-11-23')) throw new Error('the background was ended')
  }
  await feeds.add(url)
  await expect.poll(() => asked.some((name) => name.includes('2026-11-23'))).toBe(true)
  expect(await daysOf()).toEqual(['2026-11-24'])
  whileAsked = async () => {}
  asked = []
  await feeds.refresh()
  expect(await daysOf()).toEqual(['2026-11-23', '2026-11-24'])
  expect(asked.filter((name) => name.endsWith('.pack'))).toEqual(['headlines-2026-11-23-1.pack'])
})

test.each([
  ['no signature', 'unsigned', () => void site.delete('catalogue.json.sig')],
  [
    'another’s signature',
    'wrong-signature',
    async () => {
      const other = await makeSite([monday], makeKey())
      site.set('catalogue.json.sig', other.get('catalogue.json.sig')!)
    },
  ],
  [
    'something else than a catalogue',
    'bad-catalogue',
    () => void site.set('catalogue.json', new TextEncoder().encode('{"hashiyaCatalogue": 1}')),
  ],
])('of a catalogue with %s nothing is taken', async (_, failure, spoil) => {
  await spoil()
  expect(await feeds.add(url)).toEqual({
    kind: 'failed',
    failure,
  })
  expect(await titles()).toEqual([])
  expect(await feeds.list()).toEqual([])
})

const pack = 'headlines-2026-11-24-1.pack'
test.each([
  [
    'damaged on the way',
    'wrong-checksum',
    async () => {
      const bytes = site.get(pack)!
      bytes[bytes.length - 30]! ^= 1
    },
  ],
  [
    'longer than promised',
    'too-large',
    async () => {
      site.set(pack, new Uint8Array([...site.get(pack)!, 0]))
    },
  ],
  [
    'of another day',
    'wrong-day',
    async () => {
      site = await makeSite([monday, { ...tuesday, inside: '2026-11-22' }], key)
    },
  ],
  ['not there', 'status', async () => void site.delete(pack)],
])('a day that is %s is left out, and the others are taken', async (_, failure, spoil) => {
  await spoil()
  await feeds.add(url)
  await expect.poll(daysOf).toEqual(['2026-11-23'])
  await feeds.refresh()
  expect(await failureOf()).toBe(failure)
  expect(await titles()).toEqual(['Pier opens', 'Soup'])
})

test('another key than the first is not believed', async () => {
  await feeds.add(url)
  await settled()
  site = await makeSite([{ ...monday, day: '2026-11-22' }], makeKey())
  await feeds.refresh()
  expect(await failureOf()).toBe('key-changed')
  expect(await daysOf()).toEqual(['2026-11-23', '2026-11-24'])
})

test('days go after sixty; those to come, and those too old, are not asked for', async () => {
  await feeds.add(url)
  await settled()
  now = '2027-01-22T12:00:00.000Z'
  const later = { ...tuesday, day: '2027-03-01', headlines: [headline('Later')] }
  site = await makeSite([monday, tuesday, later], key)
  await feeds.refresh()
  expect(await daysOf()).toEqual(['2026-11-24'])
  expect(await titles()).toEqual(['Pier closes'])
  expect(gone).toBe(1)
})

test('switched off while its days come, it is asked for the whole when it is on again', async () => {
  whileAsked = async (name) => {
    if (name.includes('2026-11-23')) await feeds.setEnabled(url, false)
  }
  await feeds.followAll([{ url, title: 'From a backup' }])
  expect(await daysOf()).toEqual(['2026-11-24'])
  expect(await feeds.list()).toMatchObject([{ enabled: false, etag: null, failure: null }])
})

test('removed, nothing of its days stays', async () => {
  await feeds.add(url)
  await settled()
  await feeds.remove(url)
  expect(await titles()).toEqual([])
})
