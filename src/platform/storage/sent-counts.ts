/**
 * Requests that left for a page by way of the popup, which does not live long enough to count them.
 * Kept in memory while the browser runs.
 */
import { shortKey } from '../../model/short-key.ts'
import { browser } from '../browser.ts'
import { createTaskQueue } from '../task-queue.ts'

interface SessionStorage {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

export interface SentCounts {
  /** one more; never rejects: a count that cannot be kept holds no request up */
  add(page: string): Promise<void>
  load(page: string): Promise<number>
}

/**
 * What a page is counted under: its tab, and a number in place of its address, which is kept
 * nowhere.
 */
export const pageKey = (tabId: number, url: string): string =>
  `${tabId} ${shortKey(url.split('#')[0]!)}`

const keyOf = (page: string): string => `sent ${page}`

export function createSentCounts(storage: SessionStorage = browser.storage.session): SentCounts {
  const inTurn = createTaskQueue()
  const load = async (page: string): Promise<number> => {
    const key = keyOf(page)
    const count = (await storage.get(key))[key]
    return typeof count === 'number' ? count : 0
  }
  return {
    load,
    add: (page) =>
      inTurn(async () => storage.set({ [keyOf(page)]: (await load(page)) + 1 })).catch(() => {}),
  }
}
