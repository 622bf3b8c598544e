import { expect, test, vi } from 'vitest'
import { createFeedsDesk } from '../../../src/background/feeds/feeds-desk.ts'
import type { Feeds } from '../../../src/background/feeds/feeds.ts'
import type { Feed } from '../../../src/model/stored-report.ts'

/** A desk over feeds in memory and the browser's alarms. */
function create(...enabled: boolean[]) {
  const list = enabled.map((on, i) => ({
    url: `https://f${i}.example/rss`,
    title: `F${i}`,
    enabled: on,
  })) as Feed[]
  const alarms = new Set<string>()
  let ring = (_alarm: { name: string }) => {}
  const feeds = {
    list: async () => list,
    add: async (url: string) => {
      list.push({ url, title: url, enabled: true } as Feed)
      return { kind: 'not-a-feed' as const }
    },
    addAll: vi.fn(async (links: readonly unknown[]) => links.length),
    followAll: vi.fn(async (links: readonly { url: string; title: string }[]) => {
      list.push(...links.map((link) => ({ ...link, enabled: true }) as Feed))
      return { followed: links.length, silent: [] }
    }),
    setEnabled: async (url: string, on: boolean) => {
      list.find((feed) => feed.url === url)!.enabled = on
    },
    remove: async (url: string) => {
      list.splice(
        list.findIndex((feed) => feed.url === url),
        1,
      )
    },
    refresh: vi.fn(async () => {}),
  } satisfies Feeds
  const makeAlarm = vi.fn((name: string, _info: object) => void alarms.add(name))
  const gone = vi.fn()
  const desk = createFeedsDesk(
    feeds,
    {
      clear: async (name?: string) => alarms.delete(name!),
      create: makeAlarm,
      get: async (name?: string) => (alarms.has(name!) ? { name } : undefined),
      onAlarm: { addListener: (listener: typeof ring) => (ring = listener) },
    } as unknown as Parameters<typeof createFeedsDesk>[1],
    gone,
  )
  return { alarms, desk, feeds, gone, makeAlarm, ring: (name: string) => ring({ name }) }
}

test('the alarm is there while a feed is switched on, and is made once', async () => {
  const { alarms, desk, makeAlarm: made } = create(false)
  await desk.keepAlarm()
  expect([...alarms]).toEqual([])
  await desk.setEnabled('https://f0.example/rss', true)
  await desk.add('https://g.example/rss')
  expect(made).toHaveBeenCalledTimes(1)
  expect(made.mock.calls[0]![1]).toEqual({ delayInMinutes: 60, periodInMinutes: 60 })
  await desk.remove('https://g.example/rss')
  expect([...alarms]).toHaveLength(1)
  await desk.setEnabled('https://f0.example/rss', false)
  expect([...alarms]).toEqual([])
})

test('feeds are looked at when their alarm rings, and at no other', () => {
  const { desk, feeds, ring } = create()
  desk.listen()
  ring('another')
  expect(feeds.refresh).not.toHaveBeenCalled()
  ring('look-at-feeds')
  expect(feeds.refresh).toHaveBeenCalledTimes(1)
})

test('with a feed its reports go, and others are told', async () => {
  const { desk, gone } = create(true)
  await desk.remove('https://f0.example/rss')
  expect(gone).toHaveBeenCalledTimes(1)
})

test('a list of feeds is imported and exported; an invalid list is reported', async () => {
  const { desk, feeds } = create(true)
  const opml = await desk.exportOpml()
  expect(opml).toContain('https://f0.example/rss')
  expect(await desk.importOpml(opml)).toBe(1)
  expect(feeds.addAll).toHaveBeenCalledTimes(1)
  expect(await desk.importOpml('no list')).toBeNull()
})

test('several that are followed at once set the alarm', async () => {
  const { alarms, desk } = create()
  const links = [{ url: 'https://g.example/rss', title: 'G' }]
  expect(await desk.followAll(links)).toEqual({ followed: 1, silent: [] })
  expect([...alarms]).toHaveLength(1)
})
