import { appendTo, rootOf } from '../../reader/dom.ts'
import { guardRoot } from '../trusted.ts'
import { cardName } from './is-card.ts'

/** The element `<hashiya-card>` in the page, and its shadow root, which only our scripts hold. */
export interface CardHost {
  element: HTMLElement
  root: ShadowRoot
}

const html = 'http://www.w3.org/1999/xhtml'

const style =
  'all:initial;position:absolute;inset:0 auto auto 0;inline-size:0;block-size:0;overflow:visible;margin:0;border:0;padding:0;z-index:2147483647'

/**
 * Puts the host into the page, in the top layer. Its root is closed, and is attached while the
 * element belongs to a document without custom elements: a page that defines `hashiya-card` gets the
 * element, but neither its root (`ElementInternals.shadowRoot`) nor a root of its own in that place.
 */
export function createCardHost(mayPress: (event: MouseEvent) => boolean): CardHost {
  const element = new Document().createElementNS(html, cardName) as HTMLElement
  const root = element.attachShadow({ mode: 'closed' })
  guardRoot(root, mayPress)
  element.style.cssText = style
  const page = rootOf(document)
  if (page) appendTo(page, element)
  if (typeof element.showPopover === 'function') {
    element.popover = 'manual'
    element.showPopover()
  }
  return { element, root }
}
