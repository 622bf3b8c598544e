/** Requests that left for a page by way of the popup, which does not live long enough to count them. Kept in memory while the browser runs. */
import { browser } from './browser.ts'

const keyOf = (page: string): string => `sent ${page}`
let last: Promise<unknown> = Promise.resolve()

/** What a page is counted under: its tab and address. */
export const pageKey = (tabId: number, url: string): string => `${tabId} ${url.split('#')[0]}`

/** One more; those at the same time one after the other. */
export function addSent(page: string): void {
  last = last.then(async () => browser.storage.session.set({ [keyOf(page)]: (await loadSent(page)) + 1 })).catch(() => {
    // a count that cannot be kept holds no request up
  })
}

export async function loadSent(page: string): Promise<number> {
  const key = keyOf(page), count = (await browser.storage.session.get(key))[key]
  return typeof count === 'number' ? count : 0
}
