import { cutApparatus } from '../../model/cut-apparatus.ts'
import type { Browser } from '../../platform/browser.ts'
import type { onChanged } from '../../platform/messages/changes.ts'
import type { AskBackground } from '../../platform/messages/messages.ts'
import type { PopupHost } from './host.ts'

const page = 'src/ui/library/index.html'

/** The library as a popup of that tab sees it; none where there is no tab. */
export function createPageLibrary(
  tabId: number | null,
  given: {
    browser: Pick<Browser, 'runtime' | 'tabs'>
    askBackground: AskBackground
    onChanged: typeof onChanged
  },
): Pick<PopupHost, 'library'> {
  const { browser, askBackground: ask } = given
  if (tabId === null) return {}
  return {
    library: {
      find: ({ article }) => ask('find-kept', { url: article.url, tabId }),
      keep: (apparatus) => ask('keep-article', { parts: cutApparatus(apparatus), tabId }),
      letGo: ({ article }) => ask('forget-kept', { urls: [article.url] }),
      compareQuotes: (apparatus) => ask('compare-quotes', { parts: cutApparatus(apparatus) }),
      open: () => browser.tabs.create({ url: browser.runtime.getURL(page) }),
      onChange: (callback) => given.onChanged(['library'], callback),
    },
  }
}
