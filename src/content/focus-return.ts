import {
  activeElementOf,
  bodyOf,
  focusedOf,
  focusOn,
  hasAttribute,
  isConnected,
  removeAttribute,
  setAttribute,
} from '../reader/dom.ts'
import { isCard } from './mark/is-card.ts'

/** The way back for the focus, from a card that takes it. */
export interface FocusReturn {
  /** a card is about to take the focus; of several in a row the first counts */
  keep(): void
  /** the words of the card that is shown stand in this element; of several in a row the last counts */
  standAt(place: Element | null): void
  /** the card went as the reader went on: the focus is where it should be */
  forget(): void
  goBack: GoBack
  /** for a card that stays while others come and go: gives its own way back, and forgets it here */
  handOver(): GoBack
}

/**
 * Leads the focus to what had it before. Where nothing had it and the card has it now, Tab goes on
 * from the card's words, as if it stood behind them. True when an element of the page has the focus.
 */
export type GoBack = () => boolean

/** Where a card's focus came from, and where its words stand. */
interface Way {
  from: Element | null
  place: Element | null
}

export function createFocusReturn(): FocusReturn {
  let from: Element | null = null
  let place: Element | null = null
  const take = (): Way => {
    const taken = { from, place }
    from = null
    place = null
    return taken
  }
  return {
    keep() {
      if (!from || !isConnected(from)) from = focusedOf(document)
    },
    standAt(next) {
      place = next
    },
    forget: () => void take(),
    goBack: () => lead(take()),
    handOver() {
      const way = take()
      return () => lead(way)
    },
  }
}

function lead({ from, place }: Way): boolean {
  if (
    from instanceof HTMLElement &&
    isConnected(from) &&
    from !== bodyOf(document) &&
    !isCard(from)
  ) {
    focusOn(from, { preventScroll: true })
    return true
  }
  if (isCard(activeElementOf(document))) goOnFrom(place)
  return false
}

/**
 * Tab goes on from here. Browsers remember the place of the last focus, so the element, words as a
 * rule, has it for a moment: else Tab would begin at the top of the page.
 */
function goOnFrom(place: Element | null): void {
  if (!(place instanceof HTMLElement) || !isConnected(place)) return
  const isOurs = !hasAttribute(place, 'tabindex')
  if (isOurs) setAttribute(place, 'tabindex', '-1')
  focusOn(place, { preventScroll: true })
  if (isOurs) removeAttribute(place, 'tabindex')
}
