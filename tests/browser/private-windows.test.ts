/**
 * What is kept of a private window: nothing but the lines of the request log, which is the account
 * of what left.
 */
import { beforeAll, expect, it } from 'vitest'
import type { PageState } from '../../src/model/apparatus.ts'
import type { RequestEntry } from '../../src/model/outward.ts'
import { answerPromptBeforehand } from '../../tools/browser/answer-prompt.ts'
import { patience } from '../../tools/browser/patience.ts'
import { waitForState } from '../../tools/browser/ask-tab.ts'
import { changeSettings, getSettings } from '../../tools/browser/settings.ts'
import { askBackground } from './ask-background.ts'
import { inBothBrowsers, requestsOf } from './fixture.ts'
import { article } from './pages.ts'

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> }
  storage: Record<'local' | 'session', { get(keys: null): Promise<object> }>
  permissions: { request(what: object): Promise<boolean> }
  scripting: { executeScript(what: object): Promise<{ result: unknown }[]> }
  tabs: {
    query(what: object): Promise<{ id: number; url?: string; incognito: boolean }[]>
    create(what: object): Promise<unknown>
    remove(id: number): Promise<void>
  }
  windows: {
    create(what: object): Promise<{ id: number }>
    remove(id: number): Promise<void>
    getCurrent(): Promise<{ id: number }>
  }
}

const secret = 'https://www.aljazeera.net/secret'
const plain = 'https://www.aljazeera.net/plain'
const host = 'en.wikipedia.org'
const summary = {
  type: 'standard',
  title: 'Port Selwyn',
  lang: 'en',
  dir: 'ltr',
  extract: 'Port Selwyn is a place in a story that was written for a test.',
  content_urls: { desktop: { page: 'https://en.wikipedia.org/wiki/Port_Selwyn' } },
}
const ready = ({ state }: PageState) => state === 'ready'

inBothBrowsers(
  'a private window',
  (fixture) => {
    let windowId = 0
    let tabId = 0
    const say = <Answer>(message: object) => askBackground<Answer>(fixture.view, message)
    const openPrivate = async () => {
      windowId = await fixture.view.evaluate(
        async (url) => (await chrome.windows.create({ incognito: true, url })).id,
        secret,
      )
      for (
        const end = Date.now() + patience;
        Date.now() < end && tabId === 0;
        await new Promise((later) => setTimeout(later, 100))
      ) {
        tabId = await fixture.view.evaluate(
          async (url) =>
            (await chrome.tabs.query({})).find((tab) => tab.incognito && tab.url === url)?.id ?? 0,
          secret,
        )
      }
      return waitForState(fixture.view, tabId, ready)
    }
    /**
     * In the window of the view: a new page of the browser's own would open in the private one,
     * which is in front. Gives its tab.
     */
    const openPlain = async (): Promise<number> => {
      await fixture.view.evaluate(async (url) => {
        await chrome.tabs.create({ url, windowId: (await chrome.windows.getCurrent()).id })
      }, plain)
      for (
        const end = Date.now() + patience;
        Date.now() < end;
        await new Promise((later) => setTimeout(later, 100))
      ) {
        const tab = await fixture.view.evaluate(
          async (url) =>
            (await chrome.tabs.query({})).find((one) => !one.incognito && one.url === url)?.id ??
            null,
          plain,
        )
        if (tab !== null && (await waitForState(fixture.view, tab, ready))) return tab
      }
      throw new Error('the plain page did not open')
    }
    const close = (tab: number) => fixture.view.evaluate((id) => chrome.tabs.remove(id), tab)
    /** A message in the name of our script in that tab. */
    const sayInTab = (tab: number, message: object) =>
      fixture.view.evaluate(
        async (id, what) => {
          const func = new Function(
            'what',
            'return chrome.runtime.sendMessage(JSON.parse(what)).then(JSON.stringify)',
          )
          return (
            await chrome.scripting.executeScript({ target: { tabId: id }, func, args: [what] })
          )[0]?.result
          // as text: Chromium leaves out what is null
        },
        tab,
        JSON.stringify({ to: 'background', ...message }),
      )
    const lookUp = {
      type: 'look-up-online',
      name: { name: 'Port Selwyn', lang: 'en', readerLang: 'en', readerName: null },
    }

    beforeAll(async () => {
      for (const [url, title] of [
        [secret, 'Maria Lindqvist keeps the gates of Port Selwyn'],
        [plain, 'Maria Lindqvist opens the breakwater of Port Selwyn'],
      ] as const)
        fixture.serve(url, article({ title }))
      fixture.answer = ({ hostname }) =>
        hostname === host ? { body: JSON.stringify(summary), type: 'application/json' } : null
      await answerPromptBeforehand(fixture.browser, `https://${host}/*`)
      fixture.view = await fixture.browser.openView('src/ui/options/index.html')
      await fixture.view.bringToFront()
      await changeSettings(fixture.view, {
        interfaceLanguage: 'en',
        remember: true,
        online: true,
        sources: { wikipedia: true },
        askedHosts: { add: [host] },
      })
    })

    it('is read like any other, and no article of it is remembered', async () => {
      const state = await openPrivate()
      expect(state.state === 'ready' && state.apparatus.article.url).toBe(secret)
      expect(await say({ type: 'count-memory' })).toBe(0)
      await close(await openPlain())
      await expect.poll(() => say({ type: 'count-memory' })).toBe(1)
    })

    it('leaves no decision behind: a hidden claim and a choice hold in it, in memory alone', async () => {
      const before = await getSettings(fixture.view)
      const state = await waitForState(fixture.view, tabId, ready)
      const claims = state.state === 'ready' ? state.apparatus.claims.length : 0
      expect(claims).toBeGreaterThan(0)
      const { claimKey } = await import('../../src/model/claim-key.ts')
      if (state.state === 'ready')
        await sayInTab(tabId, {
          type: 'decide',
          hide: claimKey(state.apparatus, state.apparatus.claims[0]!),
        })
      await sayInTab(tabId, {
        type: 'decide',
        choose: { lang: 'en', written: 'Port Selwyn', record: null, label: null },
      })
      await waitForState(
        fixture.view,
        tabId,
        (next) =>
          next.state === 'ready' &&
          next.apparatus.claims.length === claims - 1 &&
          next.apparatus.entities.some(({ chosen }) => chosen === null),
      )
      const after = await getSettings(fixture.view)
      expect([after.hiddenClaims, after.choices]).toEqual([before.hiddenClaims, before.choices])
      expect(
        await fixture.view.evaluate(async () =>
          JSON.stringify(await chrome.storage.local.get(null)),
        ),
      ).not.toMatch(/selwyn/i)
    })

    it('goes into no library, whoever asks for it', async () => {
      const state = await waitForState(fixture.view, tabId, ready)
      if (state.state !== 'ready') throw new Error('the article was not read')
      const { cutApparatus } = await import('../../src/model/cut-apparatus.ts')
      const parts = cutApparatus(state.apparatus)
      expect(await say({ type: 'keep-article', parts, tabId })).toEqual({
        kept: null,
        mayKeep: false,
      })
      expect(await say({ type: 'list-kept', after: null })).toEqual({ articles: [], next: null })
    })

    it('keeps no answer of an online source; what left stands in the request log', async () => {
      const wanted = {
        origins: [`https://${host}/*`],
        ...(fixture.name === 'firefox' && { data_collection: ['searchTerms', 'websiteContent'] }),
      }
      await fixture.view.bringToFront()
      await fixture.view.evaluate((what) => {
        document.body.addEventListener('click', () => void chrome.permissions.request(what), {
          once: true,
        })
      }, wanted)
      await fixture.view.click('header')
      for (let turn = 1; turn <= 2; turn++) {
        await expect.poll(() => sayInTab(tabId, lookUp)).toContain(summary.extract)
        // nothing was kept that a second question could be answered from
        expect(requestsOf(fixture.server, [host])).toHaveLength(turn)
      }
      const log = await say<RequestEntry[]>({ type: 'list-requests' })
      expect(log.map(({ words, outcome }) => [words, outcome])).toEqual([
        [['Port Selwyn'], 'ok'],
        [['Port Selwyn'], 'ok'],
      ])
      expect(JSON.stringify(log)).not.toContain('secret')
      const open = await openPlain()
      for (let turn = 1; turn <= 2; turn++) {
        expect(await sayInTab(open, lookUp)).toContain(summary.extract)
        expect(requestsOf(fixture.server, [host])).toHaveLength(3)
      }
      await close(open)
    })

    it('is forgotten with its last window', async () => {
      await fixture.view.evaluate((id) => chrome.windows.remove(id), windowId)
      await expect
        .poll(() => fixture.view.evaluate(() => chrome.storage.session.get(null)))
        .not.toHaveProperty('private-decisions')
      tabId = 0
      const state = await openPrivate()
      expect(
        state.state === 'ready' && state.apparatus.entities.some(({ chosen }) => chosen === null),
      ).toBe(false)
      expect(await say({ type: 'count-memory' })).toBe(1)
    })
  },
  'en-US',
  { privateWindows: true },
)
