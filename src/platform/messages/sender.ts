/**
 * Who sends a message. A browser also delivers what other extensions send, and what the script of a
 * taken-over page makes up.
 */
import { browser, type Runtime } from '../browser.ts'

/** Any part of the extension: its own pages, its background, its script in a page. */
export function isOurs(sender: Runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id
}

/** A page of the extension's own: popup, settings, notes. The script in a web page is none. */
export function isView(sender: Runtime.MessageSender | undefined): boolean {
  return isOurs(sender) && sender?.url?.startsWith(browser.runtime.getURL('')) === true
}
