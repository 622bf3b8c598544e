import { boxOf } from '../../reader/dom.ts'
import type { PageCard } from '../page-card.ts'
import { followWords, type Following } from './follow-words.ts'
import { margin, placeApart } from './place-apart.ts'
import type { Box } from './place-card.ts'
import { keepInView, moveCard, putCard } from './put-card.ts'

/** Cards that stay open, in the page's empty margin where there is one, none on another. */
export interface PinnedCards {
  /**
   * moves it there: beside `words`, which stand in `column`, and which it follows from then on.
   * `onLost` hears that the page has no longer these words, and that it has them again
   */
  add(card: PageCard, words: () => readonly Box[], column: Box, onLost: Following['lost']): void
  remove(card: PageCard): void
  has(card: PageCard): boolean
  clear(): void
  isEmpty(): boolean
}

export function createPinnedCards(): PinnedCards {
  /** each with what lets it stand where it is */
  const cards = new Map<PageCard, () => void>()
  const remove = (card: PageCard) => {
    cards.get(card)?.()
    cards.delete(card)
    card.unmount()
  }
  return {
    add(card, words, column, onLost) {
      const { element } = card
      const place = card.placeInMargin(words(), column)
      if (place) {
        const top = Math.max(place.top, 0)
        putCard(element, { left: place.left, top, maxHeight: innerHeight - margin * 2 })
      }
      const others = () =>
        [...cards.keys()].filter((other) => other !== card).map((other) => boxOf(other.element))
      const partFromOthers = () =>
        putApart(element, [...others(), ...(place ? [] : words())], !place)
      partFromOthers()
      const follow = {
        // within its line a word moves as the line breaks; the margin beside it stays
        move(_x: number, y: number) {
          moveCard(element, 0, y)
          partFromOthers()
        },
        lookElsewhere: () => keepInView(element),
        lost: onLost,
      }
      cards.set(card, followWords(words, follow))
    },
    remove,
    has: (card) => cards.has(card),
    clear() {
      for (const card of cards.keys()) remove(card)
    },
    isEmpty: () => cards.size === 0,
  }
}

/** `beside`: it may stand beside others too. Sheets share the window's edge, one at a time. */
function putApart(element: HTMLElement, others: readonly Box[], beside: boolean): void {
  if (element.classList.contains('sheet')) return
  const box = boxOf(element)
  const { left, top } = placeApart(box, others, { width: innerWidth, beside })
  moveCard(element, 0, top - box.top)
  if (left !== box.left) element.style.left = `${left + scrollX}px`
  keepInWindow(element)
}

/** In a window that becomes narrower the card would stand outside, and widen the page. */
function keepInWindow(element: HTMLElement): void {
  const { style } = element
  // it is kept there already
  if (style.left.startsWith('max(')) return
  const { width } = boxOf(element)
  style.left = `max(${margin}px, min(${style.left}, 100vw - ${Math.ceil(width) + margin}px))`
}
