/**
 * The popup's host in the real extension: the tab's page script, the background and the browser's
 * permissions.
 */
import type { PageState } from '../../model/apparatus.ts'
import type { Settings } from '../../model/settings.ts'
import { browser } from '../../platform/browser.ts'
import { onChanged } from '../../platform/messages/changes.ts'
import { askBackground, askPage, onStateChanged } from '../../platform/messages/messages.ts'
import { loadSettings, onSettingsChanged, saveSettings } from '../../platform/messages/settings.ts'
import { findTitleTranslator } from '../../platform/translator.ts'
import { hasSomeHost } from '../../platform/permissions/host-permissions.ts'
import { hasSidePanel, openSidePanel } from '../../platform/side-panel.ts'
import { createSentCounts } from '../../platform/storage/sent-counts.ts'
import { createShortcuts } from '../shortcuts.wiring.ts'
import { askOfArticle } from '../ask/questions.ts'
import { createPopupAsker } from '../ask/popup-asker.ts'
import { toErrorState } from '../../model/error-state.ts'
import type { PopupHost } from './host.ts'
import { getSubjects } from './online-subjects.ts'
import { createPageLibrary } from './page-library.ts'
import { createPageFeeds } from './page-feeds.ts'
import { createCorrections } from './corrections.wiring.ts'
import { createPageReading, type StateNews } from './page-reading.ts'
import { createRequestCount } from './request-count.ts'
import { createSourcesOfPage } from './sources-of-page.ts'
import { createTitleGloss } from './title-gloss.ts'
import { createTabPage } from './tab-page.ts'

/** Where a popup stands, and how long. */
export interface PopupPlace extends Pick<PopupHost, 'inTab' | 'panel' | 'openPanel'> {
  /** aborts when it goes on to another tab; left out where it lives as long as its page */
  signal?: AbortSignal
}

const tabOfAddress = new URLSearchParams(location.search).get('tab')

/** The popup of the tab in its address (`?tab=ID`, a page of its own), else of the one in front. */
export async function createPopupHost(): Promise<PopupHost> {
  if (tabOfAddress !== null)
    return createHostOf(/^\d+$/.test(tabOfAddress) ? Number(tabOfAddress) : null, { inTab: true })
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const windowId = tab?.windowId
  return createHostOf(tab?.id ?? null, {
    inTab: false,
    ...(hasSidePanel &&
      windowId !== undefined && {
        openPanel: () => openSidePanel(windowId).then(() => window.close()),
      }),
  })
}

const asking = { browser, askBackground, askPage }

const loadSources = createSourcesOfPage({
  loadSettings,
  loadStates: () => askBackground('get-source-states', {}),
  hasSomeHost,
  now: () => Date.now(),
})

/** A panel goes on from tab to tab: it was opened once. */
let opening: Promise<number> | null = null

/** What is the same on every page. */
const ofExtension = {
  getSettings: loadSettings,
  openNotes: () => browser.tabs.create({ url: browser.runtime.getURL('src/ui/notes/index.html') }),
  openOptions: () => askBackground('open-options', {}),
  countOpening: () => (opening ??= askBackground('count-opening', {})),
}

function followSettings(callback: (settings: Settings) => void, signal?: AbortSignal): () => void {
  const stop = onSettingsChanged(callback)
  signal?.addEventListener('abort', stop)
  return stop
}

/** The host of a popup or panel about that tab. */
export function createHostOf(tabId: number | null, { signal, ...place }: PopupPlace): PopupHost {
  const { inTab } = place
  const listeners = new Set<(state: PageState) => void>()
  const page = createTabPage(tabId, { ...asking, inTab })
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
    const undo = [
      onStateChanged(tabId, () => void news.tellAnew()),
      onChanged(['asked'], () => void news.tellAnew()),
    ]
    signal?.addEventListener('abort', () => undo.forEach((one) => one()))
  }
  return {
    browserLanguage: browser.i18n.getUILanguage(),
    ...place,
    getState,
    onChange(callback) {
      listeners.add(callback)
      return () => listeners.delete(callback)
    },
    jump(spans) {
      if (tabId !== null) void askPage(tabId, 'jump-to', { spans }).catch(() => false)
    },
    openCard(spans) {
      if (tabId === null) return
      // the card has the keyboard then, which an open panel would keep
      const close = () => (inTab ? undefined : window.close())
      void askPage(tabId, 'jump-to', { spans, open: true }).then(close, () => false)
    },
    ...createPageReading(page, news, { ...asking, saveSettings }),
    ...createPageFeeds(page, asking),
    ...createPageLibrary(tabId, { ...asking, onChanged }),
    ...createCorrections(getState, page),
    onSettings: (callback) => followSettings(callback, signal),
    ...ofExtension,
    ...createTitleGloss(findTitleTranslator(), loadSettings),
    ...createShortcuts(),
    ...(tabId !== null && {
      online: {
        asker,
        askOfArticle: (apparatus) => askOfArticle(apparatus, tabId, getSubjects(apparatus)),
      },
    }),
    getSources: loadSources,
    countRequests: createRequestCount(page, createSentCounts().load),
  }
}
