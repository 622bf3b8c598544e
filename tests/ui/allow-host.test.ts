import { expect, test, vi } from 'vitest'
import { defaultSettings } from '../../src/model/settings.ts'
import { createAllowHost } from '../../src/ui/allow/create-allow-host.ts'

function create(search: string, grants = true) {
  const told: unknown[] = []
  const saveSettings = vi.fn(async () => {})
  const tabs = {
    update: vi.fn(async () => ({})),
    getCurrent: async () => ({ id: 3 }),
    remove: vi.fn(async () => {}),
  }
  const requestHosts = vi.fn(async () => grants)
  const host = createAllowHost(search, {
    browser: { i18n: { getUILanguage: () => 'en' }, tabs } as never,
    askBackground: (async (type: string, what: object) => told.push([type, what])) as never,
    askPage: (async (tabId: number, type: string, what: object) =>
      told.push([tabId, type, what])) as never,
    requestHosts,
    saveSettings,
    getSettings: async () => defaultSettings,
  })
  return { host, requestHosts, saveSettings, tabs, told }
}

test('what a card asks is allowed, switched on and told to its page', async () => {
  const { host, requestHosts, saveSettings, tabs, told } = create(
    '?what=wikipedia&langs=en,ar&tab=7&mark=',
  )
  expect(host).toMatchObject({
    sources: [{ source: 'wikipedia', hosts: ['en.wikipedia.org', 'ar.wikipedia.org'] }],
  })
  expect(await host.allow(['wikipedia'], null)).toBe(true)
  expect(requestHosts).toHaveBeenCalledWith(host.sources[0]!.hosts, 'wikipedia')
  expect(saveSettings).toHaveBeenCalledWith({ online: true, sources: { wikipedia: true } })
  expect(told).toEqual([[7, 'allowed', { allowed: true }]])
  expect(tabs.update).toHaveBeenCalledWith(7, { active: true })
  expect(tabs.remove).toHaveBeenCalledWith(3)
})

test('what a popup asks is told to the background by its mark', async () => {
  const { host, told } = create('?what=related&tab=7&mark=m')
  await host.refuse()
  expect(told).toEqual([['decided', { mark: 'm', allowed: false }]])
})

test('several sources are allowed by one question of the browser, as far as the reader chose them', async () => {
  const { host, requestHosts, saveSettings } = create('?what=related&langs=ar&tab=7&mark=m')
  expect(host.sources.map(({ source }) => source)).toEqual([
    'gdelt',
    'guardian',
    'wikipedia',
    'fact-check',
  ])
  expect(await host.allow([], null)).toBe(false)
  expect(requestHosts).not.toHaveBeenCalled()
  await host.allow(['gdelt', 'wikipedia'], null)
  expect(requestHosts.mock.calls).toEqual([[['api.gdeltproject.org', 'ar.wikipedia.org'], 'gdelt']])
  expect(saveSettings).toHaveBeenCalledWith({
    online: true,
    sources: { gdelt: true, wikipedia: true },
  })
  // a key goes to one of them: that is asked for too
  await host.allow(['gdelt', 'guardian'], null)
  expect(requestHosts).toHaveBeenLastCalledWith(
    ['api.gdeltproject.org', 'content.guardianapis.com'],
    'guardian',
  )
})

test('a browser that refuses changes nothing, and the page stays', async () => {
  const { host, saveSettings, tabs } = create('?what=wayback&tab=7', false)
  expect(await host.allow(['wayback'], null)).toBe(false)
  expect(saveSettings).not.toHaveBeenCalled()
  expect(tabs.remove).not.toHaveBeenCalled()
})

test('the reader’s own key is kept for the source that wants one', async () => {
  const { host, saveSettings } = create('?what=fact-check&tab=7')
  await host.allow(['fact-check'], 'secret')
  expect(saveSettings).toHaveBeenCalledWith({
    online: true,
    sources: { 'fact-check': true },
    sourceKeys: { 'fact-check': 'secret' },
  })
})
