/** Whether and when the tab's page is read: the switches, and the permissions that they need. */
import type { PageState } from '../../model/apparatus.ts'
import type { SettingsChange } from '../../model/settings-change.ts'
import type { Browser } from '../../platform/browser.ts'
import type { AskBackground, AskPage } from '../../platform/messages/messages.ts'
import { originOf } from '../../platform/outward/outward-address.ts'
import type { PopupHost } from './host.ts'
import type { TabPage } from './tab-page.ts'

/** Where the popup hears how the page stands. */
export interface StateNews {
  tell(state: PageState): void
  /** looks again and tells what it finds */
  tellAnew(): Promise<void>
}

type PageReading = Pick<
  PopupHost,
  | 'setSite'
  | 'setPage'
  | 'setQuiet'
  | 'tryAgain'
  | 'readThisPage'
  | 'alwaysOnThisSite'
  | 'isAlwaysRead'
  | 'readAs'
>

export interface PageReadingDependencies {
  browser: Pick<Browser, 'permissions'>
  askBackground: AskBackground
  askPage: AskPage
  saveSettings(change: SettingsChange): Promise<unknown>
}

export function createPageReading(
  page: TabPage,
  news: StateNews,
  { browser, askBackground, askPage, saveSettings }: PageReadingDependencies,
): PageReading {
  const { tabId } = page
  const run = async () => {
    if (tabId === null) return
    const { ok, message } = await askBackground('run-in-tab', { tabId })
    if (ok) return await news.tellAnew()
    news.tell(
      (await page.isClosed())
        ? { state: 'browser-page' }
        : { state: 'error', message: message ?? '' },
    )
  }
  return {
    async setSite(on) {
      const name = page.getUrl()?.hostname
      if (name === undefined) return
      await saveSettings({ sitesOff: on ? { drop: [name] } : { add: [name] } })
    },
    async setPage(on) {
      if (tabId !== null) await askPage(tabId, 'set-page', { on })
      await news.tellAnew()
    },
    async setQuiet(quiet) {
      await saveSettings({ quiet })
    },
    async tryAgain() {
      const hears =
        tabId !== null &&
        (await askPage(tabId, 'set-page', { on: true }).then(
          () => true,
          () => false,
        ))
      await (hears ? news.tellAnew() : run())
    },
    readThisPage: run,
    async readAs(lang) {
      if (tabId !== null) await askPage(tabId, 'read-as', { lang })
      await news.tellAnew()
    },
    async isAlwaysRead() {
      const url = page.getUrl()
      return url !== null && (await browser.permissions.contains({ origins: [originOf(url)] }))
    },
    async alwaysOnThisSite() {
      const url = page.getUrl()
      if (!url || !(await browser.permissions.request({ origins: [originOf(url)] }))) return
      // no longer a host that is only asked: its pages are read from now on
      await saveSettings({ askedHosts: { drop: [url.hostname] } })
      await run()
    },
  }
}
