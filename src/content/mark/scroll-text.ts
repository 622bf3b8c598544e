import { scrollElement, scrollTopOf } from '../../reader/dom.ts'
import { drawnParentOf } from '../../reader/drawn-tree.ts'

/**
 * Scrolls text by so many pixels, at once: what scrolls around the element that it stands in, from
 * the inside out, and the page for what is left. `holder`: that element; null: the page alone.
 */
export function scrollText(holder: Element | null, distance: number): void {
  let left = distance
  for (let at = holder; at && left !== 0; at = drawnParentOf(at)) {
    if (!/^(auto|scroll)$/.test(getComputedStyle(at).overflowY)) continue
    const before = scrollTopOf(at)
    scrollElement(at, { top: left, behavior: 'instant' })
    left -= scrollTopOf(at) - before
  }
  if (left !== 0) scrollBy({ top: left, behavior: 'instant' })
}
