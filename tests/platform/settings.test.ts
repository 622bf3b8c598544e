import { beforeEach, expect, test, vi } from 'vitest'

let stored: Map<string, unknown>, held: Set<string>, granted: boolean | Error

const later = <T>(value: T): Promise<T> => new Promise((resolve) => { setTimeout(() => resolve(value), 1) })
const load = async () => ({ ...await import('../../src/platform/settings.ts'), ...await import('../../src/platform/host-permissions.ts') })

beforeEach(() => {
  stored = new Map()
  held = new Set()
  granted = true
  vi.resetModules()
  vi.stubGlobal('browser', {
    runtime: { getURL: () => 'chrome-extension://ours/' },
    storage: {
      local: {
        get: (key: string) => later({ [key]: structuredClone(stored.get(key)) }),
        set: (items: object) => later(items).then(() => { for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value)) }),
      },
    },
    permissions: {
      contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins.every((origin) => held.has(origin))),
      request: () => (granted instanceof Error ? Promise.reject(granted) : later(granted)),
    },
  })
})

test('of changes at the same time none is lost', async () => {
  const { loadSettings, saveSettings } = await load()
  await Promise.all([saveSettings({ remember: true }), saveSettings({ syncNotes: true }), ...['a', 'b'].map((host) => saveSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, host] })))])
  expect(await loadSettings()).toMatchObject({ remember: true, syncNotes: true, sitesOff: ['a', 'b'] })
})

test('a change that fails keeps no later one back', async () => {
  const { loadSettings, saveSettings } = await load()
  await expect(saveSettings(() => { throw new Error('no change') })).rejects.toThrow('no change')
  await saveSettings({ remember: true })
  expect((await loadSettings()).remember).toBe(true)
})

test('a host that is only asked is noted as one, unless it is refused or is read already', async () => {
  const { loadSettings, requestAddress, requestHosts } = await load(), asked = async () => (await loadSettings()).askedHosts
  expect(await requestHosts(['a.example', 'b.example'], 'wikipedia')).toBe(true)
  expect(await asked()).toEqual(['a.example', 'b.example'])
  granted = false
  expect(await requestAddress('https://c.example/feed', 'feed')).toBe(false)
  granted = new Error('not in a click')
  expect(await requestAddress('https://d.example/feed', 'feed')).toBe(false)
  granted = true
  held.add('https://e.example/*')
  expect(await requestAddress('https://e.example/feed', 'feed')).toBe(true)
  expect(await asked()).toEqual(['a.example', 'b.example'])
})
