import { activeElementOf, focusOn, isConnected } from '../reader/dom.ts'

/** The way back for the focus, from a card that takes it. */
export interface FocusReturn {
  /** a card is about to take the focus; of several in a row the first counts */
  keep(): void
  /** the card went as the reader went on: the focus is where it should be */
  forget(): void
  goBack(): void
}

export function createFocusReturn(): FocusReturn {
  let element: Element | null = null
  return {
    keep() {
      if (!element || !isConnected(element)) element = activeElementOf(document)
    },
    forget() {
      element = null
    },
    goBack() {
      if (element instanceof HTMLElement) focusOn(element, { preventScroll: true })
      element = null
    },
  }
}
