/** The page of the tab that the popup is about: its address, its script, what is known of it. */
import type { PageState } from '../../model/apparatus.ts'
import type { PopupPage } from '../../model/online.ts'
import { findWordless, withOwnWords } from '../../model/own-words.ts'
import { troubleOf } from '../../model/trouble.ts'
import type { Browser } from '../../platform/browser.ts'
import type { AskBackground, AskPage } from '../../platform/messages/messages.ts'
import { originOf } from '../../platform/outward/outward-address.ts'
import { pageKey } from '../../platform/storage/sent-counts.ts'

/** What the page of a tab is asked through. */
export interface TabPageDependencies {
  browser: Pick<Browser, 'permissions' | 'scripting' | 'tabs'>
  askBackground: AskBackground
  askPage: AskPage
  /** the popup is open as a page in a tab: the reader's click has given it no page */
  inTab: boolean
}

export interface TabPage {
  tabId: number | null
  /** as it was when it was last looked at; null where the browser does not tell */
  getUrl(): URL | null
  /** asks the browser for the address */
  lookAtUrl(): Promise<void>
  /** what answers of online sources are kept under */
  getPage(): PopupPage | null
  /** what the page's script says; null where none is there */
  askScript(): Promise<PageState | null>
  /** why there is no script; starts one where that is allowed */
  findState(): Promise<PageState>
  /** the browser lets no extension read the page */
  isClosed(): Promise<boolean>
}

export function createTabPage(tabId: number | null, dependencies: TabPageDependencies): TabPage {
  const { browser, askBackground, askPage } = dependencies
  // kept from the first look: a permission must be asked in the click itself, before anything is
  // waited for
  let url: URL | null = null
  const askScript = (): Promise<PageState | null> =>
    tabId === null
      ? Promise.resolve(null)
      : askPage(tabId, 'get-state', {})
          .then((state) => withNotes(state, askBackground))
          .catch((error: unknown) => {
            // a script that is there and silent is not one that is missing
            if (troubleOf(error) === 'no-answer') throw error
            return null
          })
  const isClosed = () => isClosedToExtensions(tabId, url, dependencies)
  return {
    tabId,
    askScript,
    isClosed,
    getUrl: () => url,
    async lookAtUrl() {
      const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null)
      url = tab?.url === undefined ? null : new URL(tab.url)
    },
    getPage: () =>
      tabId === null || url === null ? null : { tabId, key: pageKey(tabId, url.href) },
    async findState() {
      if (await isClosed()) return { state: 'browser-page' }
      if (tabId !== null && url && (await isAllowed(url, browser))) {
        // allowed but not there: the page was open before the extension was, or the browser has
        // just granted the host
        await askBackground('run-in-tab', { tabId })
        return (await askScript()) ?? { state: 'loading' }
      }
      return { state: 'not-allowed', host: url?.hostname ?? '' }
    },
  }
}

const isAllowed = (url: URL, { permissions }: Pick<Browser, 'permissions'>): Promise<boolean> =>
  permissions.contains({ origins: [originOf(url)] })

/** With the words of the reader's own notes, which the page is not told. */
async function withNotes(state: PageState, askBackground: AskBackground): Promise<PageState> {
  if (state.state !== 'ready') return state
  const ids = findWordless(state.apparatus)
  if (ids.length === 0) return state
  const notes = await askBackground('read-notes', { ids }).catch(() => [])
  return { ...state, apparatus: withOwnWords(state.apparatus, notes) }
}

/**
 * Whether the browser lets no extension read the page of a tab: its own pages, its store, its PDF
 * viewer. Asked by trying, since each browser has a list of its own and tells nobody: the toolbar's
 * popup was given the tab by the reader's click, and is still refused there. A popup in a tab was
 * given nothing, and knows only what an address says or an allowed host.
 */
async function isClosedToExtensions(
  tabId: number | null,
  url: URL | null,
  { browser, inTab }: TabPageDependencies,
): Promise<boolean> {
  if (url && !/^https?:$/.test(url.protocol)) return true
  if (tabId === null) return false
  const isGiven = !inTab || (url !== null && (await isAllowed(url, browser)))
  return isGiven && !(await mayRunIn(tabId, browser))
}

/**
 * Whether a script may run in a tab now and finds a text there: one that changes nothing is tried.
 * Firefox answers with nothing where it ran none; Chromium runs it beside its PDF viewer.
 */
async function mayRunIn(
  tabId: number,
  { scripting }: Pick<Browser, 'scripting'>,
): Promise<boolean> {
  const answers = await scripting
    .executeScript({
      target: { tabId },
      func: () => document.contentType !== 'application/pdf',
      injectImmediately: true,
    })
    .catch(() => [])
  return answers[0]?.result === true
}
