/** A card as the page script knows it. */
import type { Settings } from '../model/settings.ts'
import type { CardProps } from '../ui/card/card-props.ts'
import type { MountedCard } from '../ui/card/mount-card.tsx'
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
  /** the reader is about to choose the meaning of a name: the page will then be analysed again */
  beforeChoice(): void
}

export interface PageCard extends Omit<MountedCard, 'update'> {
  update(props: PageProps): void
  /**
   * where it stands beside the words that it explains, or as a sheet; nothing is moved yet. A sheet that
   * would cover them stands at last (`atLast`) along the edge with more room
   */
  placeBeside(words: readonly Box[], dir: 'ltr' | 'rtl', atLast: boolean): Place | SheetPlace
  /** where it stands when pinned beside its line; null when no margin holds it */
  placeInMargin(words: readonly Box[], column: Box): { left: number; top: number } | null
}

export type MountCard = (root: ShadowRoot, props: PageProps) => PageCard
