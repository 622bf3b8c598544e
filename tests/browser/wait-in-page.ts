import type { Page } from 'puppeteer-core'
import { waitUntil } from '../../tools/browser/wait-until.ts'

/** Waits until these words stand on the page. */
export const waitInPage = (page: Page, words: string) =>
  waitUntil(page, (wanted) => document.body.textContent?.includes(wanted), words)
