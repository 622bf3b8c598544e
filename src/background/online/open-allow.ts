import type { AllowSubject } from '../../model/online.ts'
import type { Browser, Runtime } from '../../platform/browser.ts'

/**
 * What opens the page on which the reader decides: only a page of our own may ask the browser for a
 * permission. It tells the tab the decision, or, of a popup's question, the background, by the
 * question's mark; the tab is then in front again.
 */
export const createAllowPage =
  ({ tabs, runtime }: Pick<Browser, 'tabs' | 'runtime'>) =>
  async (
    subject: AllowSubject,
    { tab }: Runtime.MessageSender,
    popup?: { tabId: number; mark: string },
  ): Promise<null> => {
    const query = new URLSearchParams({
      what: subject.what,
      langs: 'langs' in subject ? subject.langs.join() : '',
      tab: String(popup?.tabId ?? tab?.id ?? ''),
      mark: popup?.mark ?? '',
    })
    await tabs.create({
      url: runtime.getURL(`src/ui/allow/index.html?${query}`),
      ...(tab?.id !== undefined && { openerTabId: tab.id, index: tab.index + 1 }),
    })
    return null
  }
