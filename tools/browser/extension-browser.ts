import type { Browser, Page } from 'puppeteer-core'
import type { BrowserName } from './find-browser.ts'

/**
 * A real browser with the built extension in it, every host name of the web leading to one loopback
 * server.
 */
export interface ExtensionBrowser {
  name: BrowserName
  puppeteer: Browser
  /** "chrome-extension://…/" or "moz-extension://…/" */
  base: string
  /** opens a page of the extension in a tab: "src/ui/popup/index.html?tab=3" */
  openView(path: string): Promise<Page>
  /** presses the extension's toolbar button on a page: grants activeTab and opens the real popup */
  clickToolbarButton(page: Page): Promise<void>
  /** opens the panel beside a page: Chromium by the popup's button, Firefox as its own menu does */
  openPanel(page: Page): Promise<void>
  /** ends the background as the browser does when it idles */
  stopBackground(): Promise<void>
  /** takes the network away from the background, or gives it back */
  setOffline(offline: boolean): Promise<void>
  close(): Promise<void>
}

export interface LaunchOptions {
  /** folder of the built extension */
  dist: string
  /** of the loopback server; null: the browser reaches the web itself */
  port: number | null
  /**
   * which host names lead to the server: "*" all, or a pattern such as "*.example" (Chromium only;
   * Firefox takes all)
   */
  hosts?: string
  headless: boolean
  /** interface language of the browser: "ar", "en-US" */
  lang?: string
  /** the system's theme as pages and views see it */
  dark?: boolean
  /** the page that opens when the extension is installed stays open; else it is closed at once */
  keepsWelcome?: boolean
  /** the extension may run in private windows, as a reader may allow it */
  privateWindows?: boolean
  /** the extension may store a few megabytes, which a test can fill */
  littleRoom?: boolean
  /** folder in which the browser keeps everything over its end; else it begins anew */
  profile?: string
  /** the profile has the extension from an earlier start: it is not installed again (Chromium) */
  isInstalled?: boolean
  /** pages are laid out as on a phone; in Chromium each page says so with its viewport */
  phone?: boolean
}
