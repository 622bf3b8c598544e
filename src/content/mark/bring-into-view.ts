import { rangeBoxOf, scrollIntoView } from '../../reader/dom.ts'
import { elementAround } from '../../reader/drawn-tree.ts'

/** Pixels to the window's edges, and to a page's fixed header as they commonly are. */
const distance = 80

/** Scrolls a range into view: its element, and where that is taller than the window its very line. */
export function bringIntoView(range: globalThis.Range): void {
  const holder = elementAround(range.startContainer)
  if (holder) scrollIntoView(holder, { block: 'nearest', behavior: 'instant' })
  const { top, bottom } = rangeBoxOf(range)
  if (top < 0 || bottom > innerHeight)
    scrollBy({ top: top - Math.min(distance, innerHeight / 3), behavior: 'instant' })
}
