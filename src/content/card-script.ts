/**
 * The interface between page script and card script. The card's views, styles and strings, and the
 * code that only a card needs, would double the page script, and most pages never open a card: so
 * they are loaded when a card is first needed.
 */
import type { LookUp, LookUpDependencies } from './look-up.ts'
import type { CardLayer, CardPointer } from './mark/card-layer.ts'

export interface CardScript {
  createLayer(pointer: CardPointer): CardLayer
  createLookUp(dependencies: LookUpDependencies): LookUp
  /** the reader decided whether online sources may be asked, and comes back */
  decided(allowed: boolean): void
  /** requests that left for this page */
  getSent(): number
}

/** A property of the world that our scripts share and the page's own cannot see. */
const key = Symbol.for('hashiya-card')
const world = globalThis as unknown as Record<symbol, CardScript | undefined>

export function offerCard(script: CardScript): void {
  world[key] ??= script
}

/** null until the card script has run. */
export function getCardScript(): CardScript | null {
  return world[key] ?? null
}
