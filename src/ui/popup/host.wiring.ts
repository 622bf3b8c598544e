/**
 * The popup's host in the real extension: the tab's page script, the background and the browser's
 * permissions.
 */
import { claimKey } from '../../model/claim-key.ts'
import type { PageState } from '../../model/apparatus.ts'
import { browser } from '../../platform/browser.ts'
import { onChanged } from '../../platform/messages/changes.ts'
import { askBackground, askPage, onStateChanged } from '../../platform/messages/messages.ts'
import { loadSettings } from '../../platform/messages/settings.ts'
import { createSentCounts } from '../../platform/storage/sent-counts.ts'
import { createShortcuts } from '../shortcuts.wiring.ts'
import { askOfArticle } from '../ask/questions.ts'
import { createPopupAsker } from '../ask/popup-asker.ts'
import { toErrorState } from './error-state.ts'
import type { PopupHost } from './host.ts'
import { createPageReading, type StateNews } from './page-reading.wiring.ts'
import { loadSources } from './sources.wiring.ts'
import { createTabPage, isInTab, type TabPage } from './tab-page.wiring.ts'

export function createPopupHost(tabId: number | null): PopupHost {
  const listeners = new Set<(state: PageState) => void>()
  const page = createTabPage(tabId)
  const asker = createPopupAsker(page.getPage)
  const getState = async (): Promise<PageState> => {
    await page.lookAtUrl()
    const [known] = await Promise.all([page.askScript(), asker.look()])
    return known ?? (await page.findState())
  }
  const tell = (state: PageState) => {
    for (const listener of listeners) listener(state)
  }
  const news: StateNews = {
    tell,
    tellAnew: async () => tell(await getState().catch(toErrorState)),
  }
  if (tabId !== null) {
    onStateChanged(tabId, () => void news.tellAnew())
    onChanged(['asked'], () => void news.tellAnew())
  }
  return {
    browserLanguage: browser.i18n.getUILanguage(),
    inTab: isInTab,
    getState,
    onChange(callback) {
      listeners.add(callback)
      return () => listeners.delete(callback)
    },
    jump(spans) {
      if (tabId !== null) void askPage(tabId, 'jump-to', { spans }).catch(() => false)
    },
    ...createPageReading(page, news),
    ...createPageFeeds(page),
    openNotes: () =>
      browser.tabs.create({ url: browser.runtime.getURL('src/ui/notes/index.html') }),
    openOptions: () => askBackground('open-options', {}),
    async hideClaim(claim) {
      const state = await getState()
      const key = page.getPage()
      if (state.state === 'ready')
        await askBackground('decide', {
          hide: claimKey(state.apparatus, claim),
          ...(key && { page: key }),
        })
    },
    getSettings: loadSettings,
    ...createShortcuts(),
    ...(tabId !== null && {
      online: { asker, askOfArticle: (apparatus) => askOfArticle(apparatus, tabId) },
    }),
    getSources: loadSources,
    countRequests: createRequestCount(page),
  }
}

/** The feeds that the page names. */
function createPageFeeds({ tabId }: TabPage): Pick<PopupHost, 'getFeeds' | 'followFeed'> {
  return {
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
  }
}

/** Requests that left for the page: those of its cards, which it counts itself, and the popup's. */
function createRequestCount(page: TabPage): PopupHost['countRequests'] {
  const sentCounts = createSentCounts()
  return async () => {
    const state = await page.askScript()
    const key = page.getPage()
    return (
      (state?.state === 'ready' ? (state.sent ?? 0) : 0) +
      (key === null ? 0 : await sentCounts.load(key.key))
    )
  }
}
