import { boxOf } from '../../reader/dom.ts'
import type { PageCard } from '../page-card.ts'
import { followWords } from './follow-words.ts'
import type { Box } from './place-card.ts'
import { moveCard, putCard } from './put-card.ts'

/** Cards that stay open, in the page's empty margin where there is one, one below the other. */
export interface PinnedCards {
  /** moves it there: beside `words`, which stand in `column`, and which it follows from then on */
  add(card: PageCard, words: () => readonly Box[], column: Box): void
  remove(card: PageCard): void
  has(card: PageCard): boolean
  clear(): void
  isEmpty(): boolean
}

/** Pixels between two cards, and between a card and the window's edges. */
const margin = 12

export function createPinnedCards(): PinnedCards {
  /** each with what lets it stand where it is */
  const cards = new Map<PageCard, () => void>()
  const remove = (card: PageCard) => {
    cards.get(card)?.()
    cards.delete(card)
    card.unmount()
  }
  return {
    add(card, words, column) {
      const { element } = card
      const taken = [...cards.keys()].map((other) => boxOf(other.element).bottom + margin)
      const place = card.placeInMargin(words(), column)
      if (place) {
        const top = Math.max(place.top, 0, ...taken)
        putCard(element, { left: place.left, top, maxHeight: innerHeight - margin * 2 })
      }
      keepInWindow(element)
      // within its line a word moves as the line breaks; the margin beside it stays
      cards.set(card, followWords(words, { move: (_x, y) => moveCard(element, 0, y) }))
    },
    remove,
    has: (card) => cards.has(card),
    clear() {
      for (const card of cards.keys()) remove(card)
    },
    isEmpty: () => cards.size === 0,
  }
}

/** In a window that becomes narrower the card would stand outside, and widen the page. */
function keepInWindow(element: HTMLElement): void {
  const { style, classList } = element
  if (classList.contains('sheet')) return
  const { width } = boxOf(element)
  style.left = `max(${margin}px, min(${style.left}, 100vw - ${Math.ceil(width) + margin}px))`
}
