import { boxOf } from '../../reader/dom.ts'
import type { PageCard } from '../page-card.ts'
import type { Box } from './place-card.ts'
import { putCard } from './put-card.ts'

/** Cards that stay open, in the page's empty margin where there is one, one below the other. */
export interface PinnedCards {
  /** moves it there: beside `words`, which stand in `column` */
  add(card: PageCard, words: readonly Box[], column: Box): void
  remove(card: PageCard): void
  has(card: PageCard): boolean
  clear(): void
  isEmpty(): boolean
}

/** Pixels between two cards, and between a card and the window's edges. */
const margin = 12

export function createPinnedCards(): PinnedCards {
  /** the lower edge of each, in pixels from the page's top */
  const bottoms = new Map<PageCard, number>()
  return {
    add(card, words, column) {
      const taken = [...bottoms.values()].map((bottom) => bottom - scrollY + margin)
      const place = card.placeInMargin(words, column)
      if (place) {
        const top = Math.max(place.top, 0, ...taken)
        putCard(card.element, { left: place.left, top, maxHeight: innerHeight - margin * 2 })
      }
      keepInWindow(card.element)
      bottoms.set(card, boxOf(card.element).bottom + scrollY)
    },
    remove(card) {
      bottoms.delete(card)
      card.unmount()
    },
    has: (card) => bottoms.has(card),
    clear() {
      for (const card of bottoms.keys()) card.unmount()
      bottoms.clear()
    },
    isEmpty: () => bottoms.size === 0,
  }
}

/** In a window that becomes narrower the card would stand outside, and widen the page. */
function keepInWindow(element: HTMLElement): void {
  const { style, classList } = element
  if (classList.contains('sheet')) return
  const { width } = boxOf(element)
  style.left = `max(${margin}px, min(${style.left}, 100vw - ${Math.ceil(width) + margin}px))`
}
