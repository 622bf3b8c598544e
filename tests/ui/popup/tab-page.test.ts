import { expect, test, vi } from 'vitest'
import type { PageState } from '../../../src/model/apparatus.ts'
import { NoAnswer } from '../../../src/model/trouble.ts'
import { createPageFeeds } from '../../../src/ui/popup/page-feeds.ts'
import { createPageReading } from '../../../src/ui/popup/page-reading.ts'
import { createRequestCount } from '../../../src/ui/popup/request-count.ts'
import { createSourcesOfPage } from '../../../src/ui/popup/sources-of-page.ts'
import { createTabPage } from '../../../src/ui/popup/tab-page.ts'
import { defaultSettings } from '../../../src/model/settings.ts'

interface Tab {
  url?: string
  /** what its page script answers; an error: there is none */
  script?: PageState | Error
  allowed?: boolean
  /** whether the browser runs scripts in it */
  open?: boolean
  inTab?: boolean
}

/** The page of tab 7, and what was asked of background and browser. */
function create({ url, script, allowed = false, open = true, inTab = false }: Tab = {}) {
  const asked: [string, object][] = []
  const contains = vi.fn(async () => allowed)
  const dependencies = {
    browser: {
      tabs: { get: async () => ({ url }), create: vi.fn(async () => ({})) },
      permissions: { contains, request: vi.fn(async () => allowed) },
      runtime: { getURL: (path: string) => `ext://ours/${path}` },
      scripting: { executeScript: async () => (open ? [{ result: true }] : []) },
    },
    askBackground: vi.fn(async (type: string, what: object): Promise<unknown> => {
      asked.push([type, what])
      if (type === 'run-in-tab') return { ok: open, message: 'refused' }
      if (type === 'list-feeds') return [{ url: 'https://a.example/rss' }]
      return []
    }),
    askPage: vi.fn(async (_tabId: number, type: string, what: object): Promise<unknown> => {
      if (type === 'get-feeds')
        return [{ url: 'https://a.example/rss' }, { url: 'https://b.example/rss' }]
      if (type !== 'get-state') asked.push([type, what])
      if (script instanceof Error) throw script
      return script
    }),
    saveSettings: vi.fn(async () => {}),
    inTab,
  }
  const given = dependencies as never
  const page = createTabPage(7, given)
  const told: PageState[] = []
  const news = { tell: (state: PageState) => told.push(state), tellAnew: vi.fn(async () => {}) }
  return {
    asked,
    dependencies,
    feeds: createPageFeeds(page, given),
    news,
    page,
    reading: createPageReading(page, news as never, given),
    told,
  }
}
const none = new Error('no script')
const url = 'https://news.example/a'

test('a page is known by its tab and address, which is kept nowhere', async () => {
  const { page } = create({ url })
  expect(page.getPage()).toBeNull()
  await page.lookAtUrl()
  expect(page.getUrl()?.hostname).toBe('news.example')
  expect(page.getPage()).toMatchObject({ tabId: 7 })
  expect(page.getPage()!.key).not.toContain('news.example')
})

test('a script that is silent is no missing script', async () => {
  expect(await create({ script: none }).page.askScript()).toBeNull()
  const silent = create({ script: new NoAnswer('silent') })
  await expect(silent.page.askScript()).rejects.toThrow('silent')
})

test('where there is no script, the state says why', async () => {
  const closed = create({ url: 'about:config', script: none })
  await closed.page.lookAtUrl()
  expect(await closed.page.findState()).toEqual({ state: 'browser-page' })
  const store = create({ url, script: none, open: false })
  await store.page.lookAtUrl()
  expect(await store.page.findState()).toEqual({ state: 'browser-page' })
  const other = create({ url, script: none })
  await other.page.lookAtUrl()
  expect(await other.page.findState()).toEqual({ state: 'not-allowed', host: 'news.example' })
  // a popup in a tab was given nothing: it does not take a page for closed
  const inTab = create({ url, script: none, open: false, inTab: true })
  await inTab.page.lookAtUrl()
  expect(await inTab.page.findState()).toEqual({ state: 'not-allowed', host: 'news.example' })
})

test('on an allowed page a script is started', async () => {
  const { asked, page } = create({ url, script: none, allowed: true })
  await page.lookAtUrl()
  expect(await page.findState()).toEqual({ state: 'loading' })
  expect(asked).toEqual([['run-in-tab', { tabId: 7 }]])
})

test('the reader switches site and page, reads once or always', async () => {
  const { asked, dependencies, news, page, reading, told } = create({ url, allowed: true })
  await page.lookAtUrl()
  await reading.setSite(false)
  await reading.setSite(true)
  expect(dependencies.saveSettings.mock.calls).toEqual([
    [{ sitesOff: { add: ['news.example'] } }],
    [{ sitesOff: { drop: ['news.example'] } }],
  ])
  await reading.setPage(false)
  await reading.tryAgain()
  expect(asked).toEqual([
    ['set-page', { on: false }],
    ['set-page', { on: true }],
  ])
  await reading.alwaysOnThisSite()
  expect(dependencies.browser.permissions.request).toHaveBeenCalledWith({
    origins: ['https://news.example/*'],
  })
  expect(dependencies.saveSettings).toHaveBeenLastCalledWith({
    askedHosts: { drop: ['news.example'] },
  })
  expect(news.tellAnew).toHaveBeenCalledTimes(3)
  expect(told).toEqual([])
})

test('a page that cannot be read says so', async () => {
  const { page, reading, told } = create({ url, script: none, open: false, allowed: false })
  await page.lookAtUrl()
  await reading.tryAgain()
  expect(told).toEqual([{ state: 'browser-page' }])
  await reading.alwaysOnThisSite()
  expect(told).toHaveLength(1)
})

test('feeds that the reader follows are not offered', async () => {
  const { asked, feeds } = create()
  const [feed, ...others] = await feeds.getFeeds()
  expect(others).toEqual([])
  expect(feed).toEqual({ url: 'https://b.example/rss' })
  await feeds.followFeed(feed!)
  expect(asked.at(-1)).toEqual(['follow-feed-links', { links: [feed] }])
})

test('requests of cards and popup are counted together', async () => {
  const page = { tabId: 7, key: 'k' }
  const askScript = async () => ({ state: 'ready', sent: 2 }) as PageState
  const loadSent = async () => 3
  expect(await createRequestCount({ askScript, getPage: () => page }, loadSent)()).toBe(5)
  const nothing = { askScript: async () => null, getPage: () => null }
  expect(await createRequestCount(nothing, loadSent)()).toBe(0)
})

test('sources that may be asked tell how they fare', async () => {
  const create = (online: boolean) =>
    createSourcesOfPage({
      loadSettings: async () => ({
        online,
        sources: { ...defaultSettings.sources, gdelt: true, wayback: true, wikipedia: true },
      }),
      loadStates: async () => ({
        gdelt: { failures: 1, restingUntil: '1970-01-01T00:00:09.000Z', last: null },
        wayback: {
          failures: 1,
          restingUntil: '1970-01-01T00:00:01.000Z',
          last: { kind: 'timeout', status: null, at: '' },
        },
      }),
      hasSomeHost: async (_hosts, source) => source !== 'wikipedia',
      now: () => 5000,
    })()
  expect(await create(false)).toEqual([])
  const all = (await create(true)).filter(({ source }) => /gdelt|wayback|wikipedia/.test(source))
  expect(all.sort((a, b) => (a.source < b.source ? -1 : 1))).toEqual([
    { source: 'gdelt', restingUntil: '1970-01-01T00:00:09.000Z', failure: null },
    { source: 'wayback', restingUntil: null, failure: 'timeout' },
  ])
})
