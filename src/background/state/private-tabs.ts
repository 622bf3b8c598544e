/** Which pages are of a private window: nothing of them is kept for later. */
import type { PopupPage } from '../../model/online.ts'
import type { Browser, Runtime } from '../../platform/browser.ts'

export interface PrivateTabs {
  /** A tab that is gone counts as private. */
  isPrivateTab(tabId: number): Promise<boolean>
  /**
   * Whether the page that is asked for, by its own script or by a popup (`page`), is of a private
   * window. What a page's script says of itself does not make it less private.
   */
  isPrivate(sender: Runtime.MessageSender, page?: PopupPage): Promise<boolean>
}

export function createPrivateTabs(tabs: Pick<Browser['tabs'], 'get'>): PrivateTabs {
  const isPrivateTab = async (tabId: number): Promise<boolean> =>
    (await tabs.get(tabId).catch(() => null))?.incognito ?? true
  return {
    isPrivateTab,
    isPrivate: async ({ tab }, page) =>
      tab?.incognito === true || (page !== undefined && isPrivateTab(page.tabId)),
  }
}
