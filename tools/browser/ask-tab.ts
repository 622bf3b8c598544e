import type { Page } from 'puppeteer-core'
import type { PageState } from '../../src/model/apparatus.ts'
import type { ExtensionBrowser } from './extension-browser.ts'
import { patience } from './patience.ts'
import { resize } from './resize.ts'
import { waitUntil } from './wait-until.ts'

/** The parts of the extension interface that both browsers give a view under these names. */
declare const chrome: {
  tabs: {
    query(what: object): Promise<{ id?: number; url?: string }[]>
    sendMessage(tab: number, message: object, options: object): Promise<unknown>
  }
}

/**
 * The browser's number of the tab that shows `url`, asked from a view of the extension; null when
 * it sees no such tab.
 */
export function getTabId(view: Page, url: string): Promise<number | null> {
  return view.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? null,
    url,
  )
}

/** The same, once it sees such a tab: the browser may be told of a page later than its driver. */
export async function waitForTab(view: Page, url: string): Promise<number> {
  for (
    const end = Date.now() + patience;
    Date.now() < end;
    await new Promise((later) => setTimeout(later, 50))
  ) {
    const tabId = await getTabId(view, url)
    if (tabId !== null) return tabId
  }
  throw new Error(`no tab shows ${url}`)
}

/** What the page script of a tab answers to "get-state"; null while none is there. */
async function getState(view: Page, tabId: number): Promise<PageState | null> {
  // as a string: Firefox's protocol gives an object that stands in two places only once
  const answer = await view.evaluate(async (tab) => {
    try {
      return JSON.stringify(
        await chrome.tabs.sendMessage(tab, { to: 'page', type: 'get-state' }, { frameId: 0 }),
      )
    } catch {
      return 'null'
    }
  }, tabId)
  return JSON.parse(answer) as PageState | null
}

/**
 * Waits until the page script has read the page and been answered. Throws after `lasting`
 * milliseconds, and says what hangs.
 */
export async function waitForState(
  view: Page,
  tabId: number,
  settled: (state: PageState) => boolean = ({ state }) => state !== 'loading',
  lasting = patience,
): Promise<PageState> {
  let last: PageState | null = null
  for (
    const end = Date.now() + lasting;
    Date.now() < end;
    await new Promise((later) => setTimeout(later, 50))
  ) {
    last = await getState(view, tabId)
    if (last && settled(last)) return last
  }
  throw new Error(
    `the page did not settle in ${lasting} ms; last state: ${last?.state ?? 'no page script'}`,
  )
}

/** The popup as a page of its own, for the tab that shows `url`, once it has drawn itself. */
export async function openPopup(browser: ExtensionBrowser, url: string, query = ''): Promise<Page> {
  const view = await browser.openView('src/ui/options/index.html')
  const tabId = await waitForTab(view, url)
  await view.close()
  const popup = await browser.openView(`src/ui/popup/index.html?tab=${tabId}${query}`)
  await resize(popup, { width: 400, height: 600 })
  await waitForDrawn(popup)
  return popup
}

/** Waits until a popup or panel shows what it knows of its tab, what comes a moment later among it. */
export const waitForDrawn = (popup: Page) =>
  waitUntil(
    popup,
    () =>
      !['loading', undefined].includes(document.body.dataset.state) &&
      document.querySelector('.to-come') === null,
  )
