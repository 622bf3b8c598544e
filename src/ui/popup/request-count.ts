import type { PopupHost } from './host.ts'
import type { TabPage } from './tab-page.ts'

/**
 * What counts the requests that left for the page: those of its cards, which it counts itself, and
 * the popup's. `loadSent`: how many the popup's questions sent, by the key of the page.
 */
export const createRequestCount =
  (
    page: Pick<TabPage, 'askScript' | 'getPage'>,
    loadSent: (key: string) => Promise<number>,
  ): PopupHost['countRequests'] =>
  async () => {
    const state = await page.askScript()
    const key = page.getPage()
    return (
      (state?.state === 'ready' ? (state.sent ?? 0) : 0) +
      (key === null ? 0 : await loadSent(key.key))
    )
  }
