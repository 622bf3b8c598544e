/** Which pages are of a private window: nothing of them is kept for later. */
import { browser, type Runtime } from '../../platform/browser.ts'
import type { PopupPage } from '../../model/online.ts'

/** A tab that is gone counts as one. */
export const isPrivateTab = async (tabId: number): Promise<boolean> =>
  (await browser.tabs.get(tabId).catch(() => null))?.incognito ?? true

/**
 * Whether the page that is asked for, by its own script or by a popup, is of a private window. What
 * a page's script says of itself does not make it less private.
 */
export const isPrivate = async (
  { tab }: Runtime.MessageSender,
  page?: PopupPage,
): Promise<boolean> => tab?.incognito === true || (page !== undefined && isPrivateTab(page.tabId))
