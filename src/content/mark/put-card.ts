import { boxOf } from '../../reader/dom.ts'
import type { Box, Place, SheetPlace } from './place-card.ts'

/**
 * A card that is measured stands outside the page's flow: at its place in the page's tree it would
 * widen a page that is read from right to left.
 */
export const measuring = 'position:fixed;inset:0 auto auto 0;visibility:hidden'

/** Pixels between the words and a sheet. */
const gap = 8

/** Moves a measured card to its place. The page scrolls where a sheet would cover `words`. */
export function putCard(
  element: HTMLElement,
  place: Place | SheetPlace,
  words: readonly Box[],
): void {
  const { style } = element
  const isSheet = 'sheet' in place
  style.cssText = isSheet
    ? `position:fixed;inset:${place.sheet === 'top' ? '0 0 auto 0' : 'auto 0 0 0'}`
    : `position:absolute;left:${place.left + scrollX}px;top:${place.top + scrollY}px`
  style.setProperty('--room', `${Math.round(place.maxHeight)}px`)
  element.className = isSheet ? `sheet ${place.sheet}` : ''
  if (!isSheet || words.length === 0) return
  const { top, bottom } = boxOf(element)
  const covered = Math.max(...words.map((box) => box.bottom)) + gap - top
  const free = Math.min(...words.map((box) => box.top)) - gap
  if (place.sheet === 'bottom' && covered > 0 && bottom > top)
    scrollBy({ top: Math.min(covered, Math.max(0, free)), behavior: 'instant' })
}
