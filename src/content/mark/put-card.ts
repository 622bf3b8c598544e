import { boxOf, elementAt, rootOf, zoomOf } from '../../reader/dom.ts'
import type { Box, Place, SheetPlace } from './place-card.ts'
import { scrollText } from './scroll-text.ts'

/** Pixels between the words and a sheet. */
const gap = 8

/** In a page that is drawn larger a card has its own size, and its place is told in the window's pixels. */
function withoutZoom(style: string): string {
  const page = rootOf(document)
  const zoom = page ? zoomOf(page) : 1
  return zoom > 0 && zoom !== 1 ? `${style};zoom:${1 / zoom}` : style
}

/**
 * A card that is measured stands outside the page's flow: at its place in the page's tree it would
 * widen a page that is read from right to left.
 */
export function dressForMeasuring(element: HTMLElement): void {
  element.className = ''
  element.style.cssText = withoutZoom('position:fixed;inset:0 auto auto 0;visibility:hidden')
}

/** Moves a measured card to its place. */
export function putCard(element: HTMLElement, place: Place | SheetPlace): void {
  const { style } = element
  const isSheet = 'sheet' in place
  style.cssText = withoutZoom(
    isSheet
      ? `position:fixed;inset:${place.sheet === 'top' ? '0 0 auto 0' : 'auto 0 0 0'}`
      : `position:absolute;left:${place.left + scrollX}px;top:${place.top + scrollY}px`,
  )
  style.setProperty('--room', `${Math.round(place.maxHeight)}px`)
  element.className = isSheet ? `sheet ${place.sheet}` : ''
}

/** A sheet stands at the window's edge, whatever moves. */
export function moveCard({ style, classList }: HTMLElement, x: number, y: number): void {
  if (classList.contains('sheet')) return
  style.top = `${Number.parseFloat(style.top) + y}px`
  if (x !== 0) style.left = `${Number.parseFloat(style.left) + x}px`
}

/** The page's element under the first of the words; null where that is out of sight. */
export const findHolder = ([first]: readonly Box[]): Element | null =>
  first ? elementAt(document, (first.left + first.right) / 2, (first.top + first.bottom) / 2) : null

/** Scrolls the text where a sheet along the bottom covers `words`. `holder`: as `findHolder` gives it. */
export function clearWords(
  sheet: HTMLElement,
  words: readonly Box[],
  holder: Element | null,
): void {
  if (words.length === 0) return
  const { top, bottom } = boxOf(sheet)
  const covered = Math.max(...words.map((box) => box.bottom)) + gap - top
  const free = Math.min(...words.map((box) => box.top)) - gap
  if (covered > 0 && bottom > top) scrollText(holder, Math.min(covered, Math.max(0, free)))
}
