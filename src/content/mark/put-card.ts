import { boxOf, elementAt, rootOf, zoomOf } from '../../reader/dom.ts'
import { findPageHead } from './page-head.ts'
import type { Box, Place, SheetPlace } from './place-card.ts'
import { scrollText } from './scroll-text.ts'
import { getSeenView } from './seen-view.ts'

/** Pixels between the words and a sheet. */
const gap = 8

/**
 * In a page that is drawn larger a card has its own size, and its place is told in the window's pixels,
 * each drawn `scale` as large.
 */
function withoutZoom(style: string, scale = 1): string {
  const page = rootOf(document)
  const zoom = (page ? zoomOf(page) : 1) * scale
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
  const asSheet = 'sheet' in place
  style.cssText = asSheet
    ? styleOfSheet(place.sheet)
    : withoutZoom(`position:absolute;left:${place.left + scrollX}px;top:${place.top + scrollY}px`)
  style.setProperty('--room', `${Math.round(place.maxHeight)}px`)
  element.className = asSheet ? `sheet ${place.sheet}${place.isLow ? ' low' : ''}` : ''
  if (asSheet) putInSight(element)
}

/** Along the edge of what is seen. */
function styleOfSheet(edge: SheetPlace['sheet']): string {
  const seen = getSeenView()
  if (!seen) return withoutZoom(`position:fixed;inset:${edge === 'top' ? '0 0 auto' : 'auto 0 0'}`)
  const { left, top, width, height, scale } = seen
  const away = edge === 'top' ? top : innerHeight - top - height
  return withoutZoom(
    `position:fixed;left:${left * scale}px;width:${width * scale}px;${edge}:${away * scale}px`,
    scale,
  )
}

/**
 * In a page that is read from right to left and is wider than a phone, Chromium reckons what is fixed to
 * the window's left edge from elsewhere: by where the sheet is then drawn its place is told anew.
 */
function putInSight(element: HTMLElement): void {
  const seen = getSeenView()
  const away = seen ? seen.left - boxOf(element).left : 0
  if (seen && Math.abs(away) >= 1) element.style.left = `${(seen.left + away) * seen.scale}px`
}

/** A sheet goes with what is seen of the page. */
export function keepInView(element: HTMLElement): void {
  const { style, classList } = element
  if (!classList.contains('sheet')) return
  const room = style.getPropertyValue('--room')
  style.cssText = styleOfSheet(classList.contains('top') ? 'top' : 'bottom')
  style.setProperty('--room', room)
  putInSight(element)
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

/** Whether some of the words are in the window. */
export const areSeen = (words: readonly Box[]): boolean =>
  words.some(({ top, bottom }) => bottom > 0 && top < innerHeight)

export const isSheet = ({ classList }: HTMLElement): boolean => classList.contains('sheet')

export const isBottomSheet = ({ classList }: HTMLElement): boolean => classList.contains('bottom')

/** Whether a sheet along the bottom lies over some of the words. */
export const isOver = (sheet: HTMLElement, words: readonly Box[]): boolean => {
  const { top } = boxOf(sheet)
  return words.some((box) => box.bottom > top)
}

/** Scrolls the text where a sheet along the bottom covers `words`. `holder`: as `findHolder` gives it. */
export function clearWords(
  sheet: HTMLElement,
  words: readonly Box[],
  holder: Element | null,
): void {
  if (words.length === 0) return
  const { top, bottom } = boxOf(sheet)
  const covered = Math.max(...words.map((box) => box.bottom)) + gap - top
  const highest = Math.max(getSeenView()?.top ?? 0, findPageHead())
  const free = Math.min(...words.map((box) => box.top)) - gap - highest
  if (covered > 0 && bottom > top) scrollText(holder, Math.min(covered, Math.max(0, free)))
}
