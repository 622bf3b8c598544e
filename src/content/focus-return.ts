import { activeElementOf, focusOn, isConnected } from '../reader/dom.ts'

/** The way back for the focus, from a card that takes it. */
export interface FocusReturn {
  /** a card is about to take the focus; of several in a row the first counts */
  keep(): void
  /** the card went as the reader went on: the focus is where it should be */
  forget(): void
  goBack(): void
  /** for a card that stays while others come and go: gives its own way back, and forgets it here */
  handOver(): () => void
}

export function createFocusReturn(): FocusReturn {
  let element: Element | null = null
  const take = (): Element | null => {
    const taken = element
    element = null
    return taken
  }
  return {
    keep() {
      if (!element || !isConnected(element)) element = activeElementOf(document)
    },
    forget: () => void take(),
    goBack: () => leadTo(take()),
    handOver() {
      const from = take()
      return () => leadTo(from)
    },
  }
}

function leadTo(element: Element | null): void {
  if (element instanceof HTMLElement) focusOn(element, { preventScroll: true })
}
