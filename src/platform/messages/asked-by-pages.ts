import type { Runtime } from '../browser.ts'
import type { ToBackground } from './messages.ts'
import { isView } from './sender.ts'

/**
 * What the script of a web page may ask. Whoever takes over such a page's process can send any
 * message in its name: all else is for the extension's own pages.
 */
const askedByPages = new Set<unknown>([
  'annotate',
  'look-up',
  'read-page',
  'load-card',
  'read-notes',
  'look-up-online',
  'resolve-online',
  'find-copy',
  'find-reviews',
  'ask-cited-by',
  'decide',
  'open-allow',
  'open-notes',
] satisfies (keyof ToBackground)[])

/**
 * Whether the background may answer a message of this type from this sender, one of the extension's
 * own scripts.
 */
export function mayAsk(type: unknown, sender: Runtime.MessageSender): boolean {
  return askedByPages.has(type) || isView(sender)
}
