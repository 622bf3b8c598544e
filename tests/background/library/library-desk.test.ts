import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { createLibraryDesk } from '../../../src/background/library/library-desk.ts'
import { cutApparatus } from '../../../src/model/cut-apparatus.ts'
import { Malformed } from '../../../src/model/shape.ts'
import { NoRoom } from '../../../src/model/trouble.ts'
import { createDatabaseKeeper, openDatabase } from '../../../src/platform/database/database.ts'
import { createKeptStore } from '../../../src/platform/database/kept-store.ts'
import { buildApparatus } from '../../ui/fixture/build.ts'
import { storyEn } from '../../ui/fixture/story-en.ts'

const apparatus = buildApparatus(storyEn)
const at = (url: string) => cutApparatus({ ...apparatus, article: { ...apparatus.article, url } })
const [ordinary, hidden] = [7, 8]
let databases = 0

function createDesk() {
  const getDatabase = createDatabaseKeeper(() => openDatabase(`library-${name}`))
  const name = ++databases
  const seen = { now: Date.UTC(2026, 0, 1), changes: 0 }
  const desk = createLibraryDesk({
    store: createKeptStore(getDatabase),
    isPrivateTab: async (tabId) => tabId === hidden,
    now: () => seen.now,
    onChange: () => seen.changes++,
  })
  return { desk, seen, getDatabase }
}

test('an article is kept, known again under any copy of its address, and let go', async () => {
  const { desk, seen } = createDesk()
  const url = 'https://news.example.org/story'
  expect(await desk.find(url, ordinary)).toEqual({ kept: null, mayKeep: true })
  const kept = { kept: '2026-01-01T00:00:00.000Z', mayKeep: true }
  expect(await desk.keep(at(url), ordinary)).toEqual(kept)
  expect(await desk.find('https://www.news.example.org/story?fbclid=1#top', ordinary)).toEqual(kept)
  expect((await desk.loadKept(url))?.claims).toEqual(apparatus.claims)
  await desk.forget([`${url}#top`])
  expect(await desk.find(url, ordinary)).toEqual({ kept: null, mayKeep: true })
  expect(await desk.loadKept(url)).toBeNull()
  expect(seen.changes).toBe(2)
})

test('nothing of a private window is kept; what was kept before is shown there', async () => {
  const { desk, seen } = createDesk()
  const url = 'https://news.example.org/story'
  expect(await desk.keep(at(url), hidden)).toEqual({ kept: null, mayKeep: false })
  expect(await desk.loadKept(url)).toBeNull()
  expect(seen.changes).toBe(0)
  await desk.keep(at(url), ordinary)
  expect(await desk.find(url, hidden)).toMatchObject({ mayKeep: false, kept: expect.any(String) })
})

test('what is no article is not kept, and what lies there malformed is not given', async () => {
  const { desk, getDatabase } = createDesk()
  await expect(desk.keep({ version: 1 }, ordinary)).rejects.toThrow(Malformed)
  await (await getDatabase()).put('kept', { id: 'news.example.org/broken' } as never)
  expect(await desk.loadKept('https://news.example.org/broken')).toBeNull()
  expect(await desk.list(null)).toEqual({ articles: [], next: null })
  await desk.forget(null)
  expect(await (await getDatabase()).count('kept')).toBe(0)
})

test('many are listed in portions, each once', async () => {
  const { desk } = createDesk()
  const values = Array.from({ length: 230 }, (_one, i) => ({
    ...at(`https://news.example.org/story-${i}`),
    id: 'anything',
    kept: '2025-01-01T00:00:00Z',
  }))
  expect(await desk.take([...values, { id: 'none' }])).toEqual({ taken: 230, refused: 1 })
  const seen = new Set<string>()
  let after: string | null = null
  do {
    const { articles, next }: Awaited<ReturnType<typeof desk.list>> = await desk.list(after)
    for (const { id } of articles) seen.add(id)
    after = next
  } while (after !== null)
  expect(seen.size).toBe(230)
})

test('of two states of an article the one that was kept later stays', async () => {
  const { desk } = createDesk()
  const url = 'https://news.example.org/story'
  await desk.keep(at(url), ordinary)
  const one = (await desk.loadKept(url))!
  const older = [{ ...one, kept: '2025-06-01T00:00:00Z' }]
  expect(await desk.take(older)).toEqual({ taken: 0, refused: 0 })
  // by time, not by letters: one in the morning there is eleven in the evening before
  await desk.take([{ ...one, kept: '2026-01-01T01:00:00+02:00' }])
  expect((await desk.loadKept(url))?.kept).toBe(one.kept)
  await desk.take([{ ...one, kept: '2026-06-01T00:00:00Z' }])
  expect((await desk.loadKept(url))?.kept).toBe('2026-06-01T00:00:00Z')
})

/** The sample article with other words in place of some, in text and claims. */
const retold = (from: string, to: string) => {
  const change = (text: string) => text.replace(from, to)
  return buildApparatus({
    ...storyEn,
    paragraphs: storyEn.paragraphs.map(change),
    claims: storyEn.claims.map(([source, entity, cue, content, kind, basis]) => [
      source,
      entity,
      cue,
      content.map(change),
      kind,
      basis,
    ]),
  })
}

test('what is kept while a file is taken stays, and what was taken before there was no room is told', async () => {
  const { desk, seen, getDatabase } = createDesk()
  const url = 'https://news.example.org/story'
  await desk.keep(at(url), ordinary)
  const older = { ...(await desk.loadKept(url))!, kept: '2026-01-02T00:00:00.000Z' }
  seen.now = Date.UTC(2026, 0, 3)
  await Promise.all([desk.take([older]), desk.keep(at(url), ordinary)])
  expect((await desk.loadKept(url))?.kept).toBe('2026-01-03T00:00:00.000Z')
  const store = createKeptStore(getDatabase)
  let changes = 0
  const full = createLibraryDesk({
    store: {
      ...store,
      putOver: async (article, givesWay) => {
        if (article.id.endsWith('full')) throw new NoRoom('full')
        return store.putOver(article, givesWay)
      },
    },
    isPrivateTab: async () => false,
    now: () => 0,
    onChange: () => changes++,
  })
  const other = (name: string) => ({
    ...older,
    article: { ...older.article, url: `https://news.example.org/${name}` },
  })
  await expect(full.take([other('first'), other('full')])).rejects.toThrow(NoRoom)
  expect(changes).toBe(1)
})

test('a quotation that a kept article has with other words is told with what differs', async () => {
  const { desk } = createDesk()
  const other = retold('nobody on the floor knows', 'nobody here knows')
  const url = 'https://other.example.org/story'
  await desk.keep(cutApparatus({ ...other, article: { ...other.article, url } }), ordinary)
  const own = at('https://news.example.org/story')
  const drifts = await desk.compareQuotes(own)
  expect(drifts.map(({ other: { url: where }, parts }) => [where, parts])).toEqual([
    [
      url,
      [
        { kind: 'same', text: 'nobody' },
        { kind: 'left', text: 'on the floor' },
        { kind: 'added', text: 'here' },
        { kind: 'same', text: 'knows what the cloud is for' },
      ],
    ],
  ])
  // not held against itself, nor against an article that names others
  await desk.forget(null)
  await desk.keep(own, ordinary)
  await desk.keep(
    cutApparatus({ ...other, entities: [], article: { ...other.article, url } }),
    ordinary,
  )
  expect(await desk.compareQuotes(own)).toEqual([])
  await expect(desk.compareQuotes({ version: 1 })).rejects.toThrow(Malformed)
})

test('the article’s own words around a quotation are no quotation', async () => {
  const { desk } = createDesk()
  const other = retold('that “nobody', 'that these days “nobody')
  const url = 'https://other.example.org/story'
  await desk.keep(cutApparatus({ ...other, article: { ...other.article, url } }), ordinary)
  expect(await desk.compareQuotes(at('https://news.example.org/story'))).toEqual([])
})

test('of many articles the newest are told, from whatever portion they come', async () => {
  const { desk } = createDesk()
  const other = cutApparatus(retold('nobody on the floor knows', 'nobody here knows'))
  const days = Array.from({ length: 130 }, (_one, i) =>
    new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10),
  )
  await desk.take(
    days.map((date, i) => ({
      ...other,
      article: { ...other.article, url: `https://other.example.org/${i}` },
      date,
      id: 'anything',
      kept: '2025-01-01T00:00:00Z',
    })),
  )
  const drifts = await desk.compareQuotes(at('https://news.example.org/story'))
  expect(drifts.map((one) => one.other.date)).toEqual(days.toReversed().slice(0, 40))
})

test('the headline of a related report that quotes the same speaker otherwise is held against the article', async () => {
  const { desk } = createDesk()
  const [{ id, name } = { id: '', name: '' }] = apparatus.entities
  const said = 'nobody on the floor knows what the cloud is for'
  const start = apparatus.document.text.indexOf(said)
  const claim = {
    ...apparatus.claims[0]!,
    entity: id,
    kind: 'direct' as const,
    content: [{ start, end: start + said.length }],
  }
  const driftsOf = (quoted: string) => {
    const related = [{ ...apparatus.related[0]!, title: `${name}: “${quoted}”`, lang: 'en' }]
    return desk.compareQuotes(cutApparatus({ ...apparatus, claims: [claim], related }))
  }
  expect(await driftsOf(said)).toEqual([])
  expect(await driftsOf('nobody on the floor knows')).toEqual([])
  expect(await driftsOf(said.replace('on the floor', 'here'))).toMatchObject([
    { claim: claim.id, other: { url: apparatus.related[0]!.url, isHeadline: true } },
  ])
})
