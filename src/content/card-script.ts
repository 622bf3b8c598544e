/**
 * Where page script and card script meet. Views, styles and words of the card, and what only a card
 * asks for, are half of what a page would pay for, and most pages never open one: so they come only
 * when a card is first wanted.
 */
import type { Settings } from '../model/settings.ts'
import type { CardProps } from '../ui/card/card-props.ts'
import type { MountedCard } from '../ui/card/mount-card.tsx'
import type { LookUp, LookUpDependencies } from './look-up.ts'
import type { Box, Place, SheetPlace } from './mark/place-card.ts'

/**
 * What the page gives a card; the card script adds what asks the background or the reader's
 * settings.
 */
export interface PageProps extends Omit<CardProps, 'online' | 'choosing' | 'onNote'> {
  /** the reader's wish for looking names up */
  lookUp: Settings['lookUp']
  /** a finger opened it */
  byTouch: boolean
  /** the reader is about to decide what a name stands for: the page will be answered anew */
  beforeChoice(): void
}

export interface PageCard extends Omit<MountedCard, 'update'> {
  update(props: PageProps): void
  /** where it stands beside the words that it explains, or as a sheet; nothing is moved yet */
  placeBeside(words: readonly Box[], dir: 'ltr' | 'rtl'): Place | SheetPlace
  /** where it stands when pinned beside its line; null when no margin holds it */
  placeInMargin(words: readonly Box[], column: Box): { left: number; top: number } | null
}

export type MountCard = (root: ShadowRoot, props: PageProps) => PageCard

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
