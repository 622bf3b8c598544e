import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'

interface Script {
  id: string
  matches: string[]
}

let registered: Script[]
let origins: string[]

const later = <T>(make: () => T): Promise<T> =>
  new Promise((resolve, reject) => {
    setTimeout(() => {
      try {
        resolve(make())
      } catch (error) {
        reject(error as Error)
      }
    }, 1)
  })

beforeEach(() => {
  registered = []
  origins = ['https://*.news.example/*']
  vi.resetModules()
  vi.stubGlobal('browser', {
    runtime: {
      sendMessage: async () => {},
      getManifest: () => ({
        content_scripts: [{ js: ['page.js'], matches: ['https://*.news.example/*'] }],
      }),
      getURL: (path: string) => `chrome-extension://ours/${path}`,
    },
    storage: {
      local: { get: () => later(() => ({})), set: async () => {}, remove: async () => {} },
    },
    permissions: { getAll: () => later(() => ({ origins: [...origins] })) },
    scripting: {
      getRegisteredContentScripts: () => later(() => [...registered]),
      unregisterContentScripts: () =>
        later(() => {
          if (registered.length === 0) throw new Error('Nonexistent script ID')
          registered = []
        }),
      registerContentScripts: (scripts: Script[]) =>
        later(() => {
          if (registered.length > 0) throw new Error('Duplicate script ID')
          registered = scripts
        }),
    },
  })
})

test('hosts that come at the same time are all read, those that are only asked are not', async () => {
  const { registerAllowedHosts } = await import('../../../src/background/pages/page-script.ts')
  const { changeSettings } = await import('../../../src/background/state/settings.wiring.ts')
  origins.push('https://one.example/*')
  const first = registerAllowedHosts()
  origins.push('https://two.example/*', 'https://source.example/*')
  await changeSettings({ askedHosts: { add: ['source.example'] } })
  await Promise.all([first, registerAllowedHosts(), registerAllowedHosts()])
  expect(registered).toMatchObject([
    {
      id: 'allowed-hosts',
      matches: ['https://one.example/*', 'https://two.example/*'],
      js: ['page.js'],
    },
  ])
  origins = origins.slice(0, 1)
  await registerAllowedHosts()
  expect(registered).toEqual([])
})
