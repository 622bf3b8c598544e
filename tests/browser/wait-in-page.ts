import type { Page } from 'puppeteer-core'

/** Waits until these words stand on the page. `timeout`: milliseconds. */
export const waitInPage = (page: Page, words: string, timeout = 15_000) =>
  page.waitForFunction(
    (wanted) => document.body.textContent?.includes(wanted),
    { timeout, polling: 100 },
    words,
  )
