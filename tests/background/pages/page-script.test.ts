import { beforeEach, expect, test, vi } from 'vitest'
import { createPageScript } from '../../../src/background/pages/page-script.ts'
import { waitFor } from '../../wait-for.ts'

interface Script {
  id: string
  matches: string[]
  excludeMatches?: string[]
}

type AskedHosts = { askedHosts: string[] }

let registered: Script[]
let origins: string[]
let settings: AskedHosts
let onSettings: (now: AskedHosts, before: AskedHosts) => void

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

/** the background is ended before it registers anything */
let isEnded: boolean
const isRegistered = (wanted: string) => registered.some(({ id }) => id === wanted)

const executeScript = vi.fn(async (_injection: object): Promise<unknown> => [])

function create() {
  const browser = {
    runtime: {
      getManifest: () => ({
        content_scripts: [
          { js: ['moz-extension://ours/look.js'], matches: ['https://*.news.example/*'] },
        ],
      }),
      getURL: (path: string) => `moz-extension://ours/${path}`,
    },
    permissions: { getAll: () => later(() => ({ origins: [...origins] })) },
    tabs: { query: async () => [{ id: 4 }] },
    scripting: {
      executeScript,
      getRegisteredContentScripts: () => later(() => [...registered]),
      unregisterContentScripts: ({ ids }: { ids: string[] }) =>
        later(() => {
          if (!ids.every(isRegistered)) throw new Error('Nonexistent script ID')
          registered = registered.filter(({ id }) => !ids.includes(id))
        }),
      updateContentScripts: (scripts: Script[]) =>
        later(() => {
          if (isEnded) throw new Error('the background is ended')
          if (!scripts.every(({ id }) => isRegistered(id))) throw new Error('Nonexistent script ID')
          registered = registered.map((one) => scripts.find(({ id }) => id === one.id) ?? one)
        }),
      registerContentScripts: (scripts: Script[]) =>
        later(() => {
          if (isEnded) throw new Error('the background is ended')
          if (scripts.some(({ id }) => isRegistered(id))) throw new Error('Duplicate script ID')
          registered = [...registered, ...scripts]
        }),
    },
  }
  return createPageScript({
    browser: browser as unknown as Parameters<typeof createPageScript>[0]['browser'],
    loadSettings: () => later(() => settings),
    onSettingsChanged: (callback) => {
      onSettings = callback
    },
  })
}

beforeEach(() => {
  isEnded = false
  registered = []
  origins = ['https://*.news.example/*']
  settings = { askedHosts: [] }
  executeScript.mockReset().mockResolvedValue([])
})

test('hosts that come at the same time are all read, those that are only asked are not', async () => {
  const { registerAllowedHosts } = create()
  origins.push('https://one.example/*')
  const first = registerAllowedHosts()
  origins.push('https://two.example/*', 'https://source.example/*')
  settings = { askedHosts: ['source.example'] }
  await Promise.all([first, registerAllowedHosts(), registerAllowedHosts()])
  expect(registered).toMatchObject([
    {
      id: 'allowed-hosts',
      matches: ['https://one.example/*', 'https://two.example/*'],
      js: ['src/content/main.iife.js'],
    },
  ])
  origins = origins.slice(0, 1)
  await registerAllowedHosts()
  expect(registered).toEqual([])
})

test('a background that is ended in the middle leaves the hosts that were read before', async () => {
  const { registerAllowedHosts } = create()
  origins.push('https://one.example/*')
  await registerAllowedHosts()
  origins.push('https://two.example/*')
  isEnded = true
  await registerAllowedHosts().catch(() => {})
  expect(registered.map(({ matches }) => matches)).toEqual([['https://one.example/*']])
})

test('the page in front is read as soon as its host is allowed, but not for a host that is only asked', async () => {
  const { onHostAllowed } = create()
  settings = { askedHosts: ['source.example'] }
  await onHostAllowed(['https://source.example/*'])
  expect(executeScript).not.toHaveBeenCalled()
  await onHostAllowed(['https://one.example/*'])
  expect(executeScript).toHaveBeenCalledWith({
    target: { tabId: 4 },
    files: ['src/content/main.iife.js'],
    injectImmediately: false,
  })
})

test('a tab that the browser keeps closed is told in the browser’s words', async () => {
  executeScript.mockRejectedValue(new Error('Missing host permission'))
  expect(await create().runInTab(4)).toEqual({ ok: false, message: 'Missing host permission' })
})

test('a host that comes to be only asked is no longer read', async () => {
  const pageScript = create()
  pageScript.listen()
  origins.push('https://one.example/*')
  await pageScript.registerAllowedHosts()
  expect(registered).toHaveLength(1)
  const before = settings
  settings = { askedHosts: ['one.example'] }
  onSettings(settings, before)
  await waitFor(() => expect(registered).toEqual([]))
})

test('every site is only looked at: listed, allowed and asked hosts apart, until it is taken back', async () => {
  const { registerAllowedHosts } = create()
  origins.push('https://*/*', 'https://one.example/*')
  settings = { askedHosts: ['source.example'] }
  await registerAllowedHosts()
  expect(registered).toMatchObject([
    { id: 'allowed-hosts', matches: ['https://one.example/*'], js: ['src/content/main.iife.js'] },
    {
      id: 'every-site',
      matches: ['https://*/*'],
      excludeMatches: [
        'https://*.news.example/*',
        'https://one.example/*',
        'https://source.example/*',
      ],
      js: ['src/content/every-site.iife.js'],
    },
  ])
  origins = origins.filter((origin) => origin !== 'https://*/*')
  await registerAllowedHosts()
  expect(registered.map(({ id }) => id)).toEqual(['allowed-hosts'])
})

test('the page in front, our own settings, is not read as every site is allowed', async () => {
  await create().onHostAllowed(['https://*/*'])
  expect(executeScript).not.toHaveBeenCalled()
})

test('a page that looks like an article gets the page script, if its tab is still there', async () => {
  const { runInSender } = create()
  expect(await runInSender({ tab: { id: 9 } as never })).toBe(true)
  expect(executeScript).toHaveBeenCalledWith({
    target: { tabId: 9 },
    files: ['src/content/main.iife.js'],
    injectImmediately: true,
  })
  const documentId = '4A1'
  expect(await runInSender({ tab: { id: 9 }, documentId } as never)).toBe(true)
  expect(executeScript).toHaveBeenLastCalledWith({
    target: { tabId: 9, documentIds: [documentId] },
    files: ['src/content/main.iife.js'],
    injectImmediately: true,
  })
  expect(await runInSender({})).toBe(false)
  executeScript.mockRejectedValue(new Error('No tab with id: 9'))
  expect(await runInSender({ tab: { id: 9 } as never })).toBe(false)
})
