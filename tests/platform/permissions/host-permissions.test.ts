import { beforeEach, expect, test, vi } from 'vitest'
import { applyChange, type SettingsChange } from '../../../src/model/settings-change.ts'
import { defaultSettings, type Settings } from '../../../src/model/settings.ts'

let settings: Settings
let held: Set<string>
let granted: boolean | Error
let isFull: boolean
let home: string
let requests: unknown[]

const later = <T>(value: T): Promise<T> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(value), 1)
  })

beforeEach(() => {
  settings = defaultSettings
  held = new Set()
  granted = true
  isFull = false
  home = 'chrome-extension://ours/'
  requests = []
  vi.resetModules()
  vi.stubGlobal('browser', {
    runtime: {
      getURL: () => home,
      sendMessage: async ({ type, change }: { type: string; change: SettingsChange }) =>
        type === 'change-settings' && isFull
          ? later({ unanswered: 'no room', name: 'NoRoom' })
          : later(
              (settings = type === 'change-settings' ? applyChange(settings, change) : settings),
            ),
    },
    permissions: {
      contains: ({ origins }: { origins: string[] }) =>
        Promise.resolve(origins.every((origin) => held.has(origin))),
      request: (request: { origins: string[] }) => {
        const { origins } = request
        requests.push(request)
        if (granted instanceof Error) return Promise.reject(granted)
        if (granted) for (const origin of origins) held.add(origin)
        return later(granted)
      },
      remove: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) held.delete(origin)
        return true
      },
    },
  })
})

test('a host that is only asked is noted as one, unless it is refused or is read already', async () => {
  const { requestAddress, requestHosts } =
    await import('../../../src/platform/permissions/host-permissions.ts')
  expect(await requestHosts(['a.example', 'b.example'], 'wikipedia')).toBe(true)
  expect(settings.askedHosts).toEqual(['a.example', 'b.example'])
  granted = false
  expect(await requestAddress('https://c.example/feed', 'feed')).toBe(false)
  granted = new Error('not in a click')
  expect(await requestAddress('https://d.example/feed', 'feed')).toBe(false)
  granted = true
  held.add('https://e.example/*')
  expect(await requestAddress('https://e.example/feed', 'feed')).toBe(true)
  expect(settings.askedHosts).toEqual(['a.example', 'b.example'])
})

test('a host that cannot be noted as one that is only asked is given back, but not one that is read', async () => {
  const { requestHosts } = await import('../../../src/platform/permissions/host-permissions.ts')
  isFull = true
  held.add('https://read.example/*')
  await expect(requestHosts(['a.example'], 'wikipedia')).rejects.toThrow('no room')
  await expect(requestHosts(['read.example'], 'wikipedia')).rejects.toThrow('no room')
  expect([...held]).toEqual(['https://read.example/*'])
})

test('a host that was noted before stays noted when it is refused the next time', async () => {
  const { requestHosts } = await import('../../../src/platform/permissions/host-permissions.ts')
  await requestHosts(['a.example'], 'wikipedia')
  granted = false
  held.clear()
  expect(await requestHosts(['a.example'], 'wikipedia')).toBe(false)
  expect(settings.askedHosts).toEqual(['a.example'])
})

test.each([
  ['moz-extension://ours/', { data_collection: ['searchTerms', 'websiteContent'] }],
  ['chrome-extension://ours/', {}],
])('what is sent is asked for in Firefox alone: %s', async (browser, collected) => {
  home = browser
  const { requestAddress, requestHosts } =
    await import('../../../src/platform/permissions/host-permissions.ts')
  await requestHosts(['a.example'], 'wikipedia')
  await requestAddress('https://b.example/feed', 'feed')
  expect(requests).toEqual([
    { origins: ['https://a.example/*'], ...collected },
    { origins: ['https://b.example/*'] },
  ])
})

test('a source that is sent the reader’s key, or the page’s address, says so', async () => {
  const { sentTo } = await import('../../../src/platform/permissions/host-permissions.ts')
  const sources = Object.entries(sentTo)
  const sent = (what: string) =>
    sources.filter(([, words]) => words.includes(what)).map(([source]) => source)
  expect(sent('authenticationInfo')).toEqual(['guardian', 'fact-check', 'hypothesis'])
  expect(sent('browsingActivity')).toEqual(['hypothesis'])
})

test('an address that is never asked anything needs no permission', async () => {
  const { requestAddress } = await import('../../../src/platform/permissions/host-permissions.ts')
  expect(await requestAddress('http://plain.example/feed', 'feed')).toBe(true)
  expect([requests, settings.askedHosts]).toEqual([[], []])
})

test('one host that is allowed is enough for a source of many, and none is not', async () => {
  const { hasSomeHost } = await import('../../../src/platform/permissions/host-permissions.ts')
  const hosts = ['ar.example', 'en.example']
  expect(await hasSomeHost(hosts, 'wikipedia')).toBe(false)
  held.add('https://en.example/*')
  expect(await hasSomeHost(hosts, 'wikipedia')).toBe(true)
})
