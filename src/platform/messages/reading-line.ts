/**
 * The line between a panel beside the page and the page's script: it lives as long as the panel
 * shows that page, and over it the page tells which part of the article is on screen. Where no panel
 * is open there is no line, and the page looks for nothing.
 */
import type { Span } from '../../model/text.ts'
import { browser } from '../browser.ts'
import { isView } from './sender.ts'

const name = 'reading'

/** Tells the panel which part of the article's text is on screen; null: none of it. */
export type TellPlace = (place: Span | null) => void

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value)

/** What a page's script sent, where it is a span: a page that was taken over may send anything. */
function toPlace(message: unknown): Span | null {
  const { start, end } = (message ?? {}) as Partial<Span>
  return isOffset(start) && isOffset(end) && start >= 0 && start < end ? { start, end } : null
}

/** From the panel. A page without a script is silent. Returns its undo. */
export function openReadingLine(tabId: number, hear: TellPlace): () => void {
  const port = browser.tabs.connect(tabId, { name, frameId: 0 })
  port.onMessage.addListener((message: unknown) => hear(toPlace(message)))
  port.onDisconnect.addListener(() => {
    // read, so that the browser does not complain that nobody did
    void browser.runtime.lastError
  })
  return () => port.disconnect()
}

/** The page's end. `watch` is called for each panel, and gives its undo. */
export function answerReadingLines(watch: (tell: TellPlace) => () => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== name || !isView(port.sender)) return
    port.onDisconnect.addListener(watch((place) => port.postMessage(place)))
  })
}
