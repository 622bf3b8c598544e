import { boxOf, elementAt, rangeBoxOf, scrollIntoView } from '../../reader/dom.ts'
import { elementAround, isAround } from '../../reader/drawn-tree.ts'
import { isCard } from './is-card.ts'
import { scrollText } from './scroll-text.ts'

/** Pixels to the window's edges, and to a page's fixed header as they commonly are. */
const distance = 80

/**
 * Scrolls a range into view: its element, and its very line where that element is taller than the
 * window or something of the page that does not scroll lies over the line. `isSlow`: the reader may
 * see the way there.
 */
export function bringIntoView(
  range: globalThis.Range,
  { block, isSlow }: { block: 'nearest' | 'center'; isSlow: boolean },
): void {
  const holder = elementAround(range.startContainer)
  if (!holder) return
  // where a line goes can be told only after the element is there
  const isWhole = boxOf(holder).height < innerHeight - 2 * distance
  const behavior = isSlow && isWhole ? 'smooth' : 'instant'
  scrollIntoView(holder, { block, behavior })
  if (behavior === 'smooth') return
  bringIntoWidth(range, holder)
  const { top, bottom } = rangeBoxOf(range)
  if (top < 0 || bottom > innerHeight) scrollText(holder, top - Math.min(distance, innerHeight / 3))
  // lower than any header reaches, and higher than what stands along the window's foot
  if (isCovered(range, holder)) scrollText(holder, rangeBoxOf(range).top - innerHeight / 3)
}

/**
 * On a phone a line may be longer than the screen: the part of its element that holds the range comes
 * into sight. What is seen of a page moves sideways for elements alone.
 */
function bringIntoWidth(range: globalThis.Range, holder: Element): void {
  const seen = window.visualViewport
  const [words] = range.getClientRects()
  if (!seen || !words) return
  const middle = words.left + words.width / 2
  if (middle > seen.offsetLeft && middle < seen.offsetLeft + seen.width) return
  const box = boxOf(holder)
  const share = (middle - box.left) / box.width
  const atEnd = getComputedStyle(holder).direction === 'rtl' ? share < 1 / 3 : share > 2 / 3
  const isMiddle = share >= 1 / 3 && share <= 2 / 3
  const inline = isMiddle ? 'center' : atEnd ? 'end' : 'start'
  scrollIntoView(holder, { block: 'nearest', inline, behavior: 'instant' })
}

/**
 * Whether an element of the page lies over the beginning of a range, be it over the tops of its
 * letters alone. A card goes with the next one.
 */
function isCovered(range: globalThis.Range, holder: Element): boolean {
  const box = range.getClientRects()[0]
  const above = box && elementAt(document, box.left + box.width / 2, box.top + 1)
  return !!above && !isCard(above) && !isAround(above, holder) && !isAround(holder, above)
}
