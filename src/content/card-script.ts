/**
 * Where page script and card script meet. Views, styles and words of the card, and what only a card
 * asks for, are half of what a page would pay for, and most pages never open one: so they come only
 * when a card is first wanted.
 */
import type { LookUp, LookUpDependencies } from './look-up.ts'
import type { MountCard } from './page-card.ts'

export interface CardScript {
  mount: MountCard
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
