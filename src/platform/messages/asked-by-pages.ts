import type { AllowSubject } from '../../model/online.ts'
import type { Runtime } from '../browser.ts'
import type { ToBackground } from './messages.ts'
import { isView } from './sender.ts'

/**
 * What the script of a web page may ask. Whoever takes over such a page's process can send any
 * message in its name: all else is for the extension's own pages.
 */
const askedByPages = new Set<unknown>([
  'annotate',
  'find-reports',
  'look-up',
  'expect-article',
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
 * Whether the background may answer a message from this sender, one of the extension's own scripts.
 * In the name of a popup (`page`, and what a popup alone asks to be allowed) only views ask.
 */
export function mayAsk(message: AskedMessage, sender: Runtime.MessageSender): boolean {
  if (isView(sender)) return true
  return askedByPages.has(message.type) && message.page === undefined && !isOfPopup(message.subject)
}

/** A message as it came: nothing of it is known yet. */
export interface AskedMessage {
  type?: unknown
  page?: unknown
  subject?: unknown
}

const popupsOwn: AllowSubject['what'] = 'related'

const isOfPopup = (subject: unknown): boolean =>
  typeof subject === 'object' && subject !== null && 'what' in subject && subject.what === popupsOwn
