/** The tab that a panel is about: the one in front in its window, whichever that is. */
import type { Browser } from '../../platform/browser.ts'

type Tabs = Pick<Browser['tabs'], 'query' | 'onActivated' | 'onUpdated'>

/**
 * Calls back with the tab in front of a window, at once and whenever it is another one or has loaded
 * another page. `signal` aborts when the next one is shown. Resolves once the first was shown.
 */
export async function followTab(
  tabs: Tabs,
  windowId: number,
  show: (tabId: number, signal: AbortSignal) => void,
): Promise<void> {
  let shown: number | null = null
  let controller = new AbortController()
  const turnTo = (tabId: number) => {
    controller.abort()
    controller = new AbortController()
    shown = tabId
    show(tabId, controller.signal)
  }
  tabs.onActivated.addListener(({ tabId, windowId: where }) => {
    if (where === windowId) turnTo(tabId)
  })
  tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === shown && status === 'complete') turnTo(tabId)
  })
  const [first] = await tabs.query({ active: true, windowId })
  if (first?.id !== undefined && shown === null) turnTo(first.id)
}
