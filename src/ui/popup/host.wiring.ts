/**
 * The popup's host in the real extension: the tab's page script, the background and the browser's
 * permissions.
 */
import { claimKey } from '../../model/claim-key.ts'
import { findWordless, withOwnWords } from '../../model/own-words.ts'
import type { PageState } from '../../model/apparatus.ts'
import { troubleOf } from '../../model/trouble.ts'
import { browser } from '../../platform/browser.ts'
import { onChanged } from '../../platform/messages/changes.ts'
import { askBackground, askPage, onStateChanged } from '../../platform/messages/messages.ts'
import type { PopupPage } from '../../model/online.ts'
import { createSentCounts, pageKey } from '../../platform/storage/sent-counts.ts'
import { loadSettings, saveSettings } from '../../platform/messages/settings.ts'
import { askOfArticle } from '../ask/questions.ts'
import { createPopupAsker } from './ask-online.ts'
import { toErrorState } from './error-state.ts'
import { loadSources } from './sources.wiring.ts'
import type { PopupHost } from './host.ts'

const tabOfAddress = new URLSearchParams(location.search).get('tab')

/**
 * The tab that the popup is about: named in its address (`?tab=ID`, the popup as a page of its
 * own), else the one in front.
 */
export async function getTabOfPopup(): Promise<number | null> {
  if (tabOfAddress !== null) return /^\d+$/.test(tabOfAddress) ? Number(tabOfAddress) : null
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? null
}

export function createPopupHost(tabId: number | null): PopupHost {
  const listeners = new Set<(state: PageState) => void>()
  /**
   * kept from the first look: a permission must be asked in the click itself, before anything is
   * waited for
   */
  let url: URL | null = null
  const getPage = (): PopupPage | null =>
    tabId === null || url === null ? null : { tabId, key: pageKey(tabId, url.href) }
  const asker = createPopupAsker(getPage)
  const sentCounts = createSentCounts()
  const getUrl = async (): Promise<URL | null> => {
    const address =
      tabId === null ? undefined : (await browser.tabs.get(tabId).catch(() => null))?.url
    url = address === undefined ? null : new URL(address)
    return url
  }
  const getState = async (): Promise<PageState> => {
    await getUrl()
    const [known] = await Promise.all([ask(), asker.look()])
    if (known) return known
    if (await isClosedToExtensions(tabId, url)) return { state: 'browser-page' }
    if (
      url &&
      tabId !== null &&
      (await browser.permissions.contains({ origins: [originOf(url)] }))
    ) {
      // allowed but not there: the page was open before the extension was, or the browser has just
      // granted the host
      await askBackground('run-in-tab', { tabId })
      return (await ask()) ?? { state: 'loading' }
    }
    return { state: 'not-allowed', host: url?.hostname ?? '' }
  }
  const ask = (): Promise<PageState | null> =>
    tabId === null
      ? Promise.resolve(null)
      : askPage(tabId, 'get-state', {})
          .then(withNotes)
          .catch((error: unknown) => {
            // a script that is there and silent is not one that is missing
            if (troubleOf(error) === 'no-answer') throw error
            return null
          })
  const tellAll = async () => {
    const state = await getState().catch(toErrorState)
    for (const listener of listeners) listener(state)
  }
  const run = async () => {
    if (tabId === null) return
    const { ok, message } = await askBackground('run-in-tab', { tabId })
    if (ok) {
      await tellAll()
      return
    }
    const failed: PageState = (await isClosedToExtensions(tabId, url))
      ? { state: 'browser-page' }
      : { state: 'error', message: message ?? '' }
    for (const listener of listeners) listener(failed)
  }
  if (tabId !== null) {
    onStateChanged(tabId, () => void tellAll())
    onChanged(['asked'], () => void tellAll())
  }

  return {
    browserLanguage: browser.i18n.getUILanguage(),
    inTab: tabOfAddress !== null,
    getState,
    onChange(callback) {
      listeners.add(callback)
      return () => listeners.delete(callback)
    },
    jump(spans) {
      if (tabId !== null) void askPage(tabId, 'jump-to', { spans }).catch(() => false)
    },
    async setSite(on) {
      const name = url?.hostname
      if (name === undefined) return
      await saveSettings({ sitesOff: on ? { drop: [name] } : { add: [name] } })
    },
    async setPage(on) {
      if (tabId !== null) await askPage(tabId, 'set-page', { on })
      await tellAll()
    },
    async tryAgain() {
      const hears =
        tabId !== null &&
        (await askPage(tabId, 'set-page', { on: true }).then(
          () => true,
          () => false,
        ))
      await (hears ? tellAll() : run())
    },
    readThisPage: run,
    async alwaysOnThisSite() {
      if (!url || !(await browser.permissions.request({ origins: [originOf(url)] }))) return
      const { hostname } = url
      // no longer a host that is only asked: its pages are read from now on
      await saveSettings({ askedHosts: { drop: [hostname] } })
      await run()
    },
    async getFeeds() {
      const [feeds, followed] = await Promise.all([
        tabId === null ? [] : askPage(tabId, 'get-feeds', {}),
        askBackground('list-feeds', {}),
      ])
      return feeds.filter((feed) => !followed.some(({ url }) => url === feed.url))
    },
    async followFeed(feed) {
      await askBackground('follow-feed-links', { links: [feed] })
      await browser.tabs.create({ url: browser.runtime.getURL('src/ui/options/index.html#feeds') })
    },
    openNotes: () =>
      browser.tabs.create({ url: browser.runtime.getURL('src/ui/notes/index.html') }),
    openOptions: () => askBackground('open-options', {}),
    async hideClaim(claim) {
      const state = await getState()
      const page = getPage()
      if (state.state === 'ready')
        await askBackground('decide', {
          hide: claimKey(state.apparatus, claim),
          ...(page && { page }),
        })
    },
    getSettings: loadSettings,
    ...(tabId !== null && {
      online: { asker, askOfArticle: (apparatus) => askOfArticle(apparatus, tabId) },
    }),
    getSources: loadSources,
    async countRequests() {
      const state = await ask()
      const page = getPage()
      return (
        (state?.state === 'ready' ? (state.sent ?? 0) : 0) +
        (page === null ? 0 : await sentCounts.load(page.key))
      )
    },
  }
}

/** With the words of the reader's own notes, which the page is not told. */
async function withNotes(state: PageState): Promise<PageState> {
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
async function isClosedToExtensions(tabId: number | null, url: URL | null): Promise<boolean> {
  if (url && !/^https?:$/.test(url.protocol)) return true
  if (tabId === null) return false
  const isGiven =
    tabOfAddress === null ||
    (url !== null && (await browser.permissions.contains({ origins: [originOf(url)] })))
  return isGiven && !(await mayRunIn(tabId))
}

/**
 * Whether a script may run in a tab now and finds a text there: one that changes nothing is tried.
 * Firefox answers with nothing where it ran none; Chromium runs it beside its PDF viewer.
 */
async function mayRunIn(tabId: number): Promise<boolean> {
  const answers = await browser.scripting
    .executeScript({
      target: { tabId },
      func: () => document.contentType !== 'application/pdf',
      injectImmediately: true,
    })
    .catch(() => [])
  return answers[0]?.result === true
}

/** The least that can be asked for: this very host. */
function originOf({ protocol, hostname }: URL): string {
  return `${protocol}//${hostname}/*`
}
