/** How pages stand, as their scripts tell the background without being asked. */
import { pageLooks, type PageSummary } from '../../model/page-summary.ts'
import { count, hasShape, object, oneOf } from '../../model/shape.ts'
import { browser, type Runtime } from '../browser.ts'
import { isOurs } from './sender.ts'

const pageSummary = object({ look: oneOf(...pageLooks), claims: count })

/**
 * Calls back with how a page stands whenever its script says so. What it says is looked at first:
 * a taken-over page can send any message.
 */
export function onPageSummary(callback: (tabId: number, summary: PageSummary) => void): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const { type, summary } = (message ?? {}) as { type?: unknown; summary?: unknown }
    const tabId = sender.tab?.id
    if (!isOurs(sender) || type !== 'state-changed' || tabId === undefined) return undefined
    if (hasShape(pageSummary, summary)) callback(tabId, summary as PageSummary)
    return undefined
  }
  browser.runtime.onMessage.addListener(listener)
}
