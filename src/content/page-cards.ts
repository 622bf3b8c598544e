/** Everything that opens a card on the page: pointer, keys, steps, selected words. */
import type { Apparatus } from '../model/apparatus.ts'
import type { PageSettings } from '../model/settings.ts'
import type { Span } from '../model/text.ts'
import type { AskBackground } from '../platform/messages/messages.ts'
import type { CardScript } from './card-script.ts'
import { createCorrections, type Corrections } from './corrections.ts'
import { createLazyCardLayer, type LazyCardLayer } from './lazy-card-layer.ts'
import { createLazyLookUp } from './lazy-look-up.ts'
import { createMarkCards, type MarkCards } from './mark-cards.ts'
import { followPointer } from './mark/follow-pointer.ts'
import { followPresses, isInCard } from './mark/follow-presses.ts'
import { createHoverControl, type HoverControl } from './mark/hover-control.ts'
import type { MarkedPage } from './mark/marked-page.ts'
import type { Painter } from './mark/paint.ts'
import type { Mark } from './mark/plan-marks.ts'
import { createCompleteProps } from './page-props.ts'
import { createReopening, type Reopening } from './reopening.ts'

/** What the margin needs of the extension. */
export interface MarginDependencies {
  ask: AskBackground
  /** of the browser's interface */
  browserLanguage: string
  getScript(): CardScript | null
  loadScript(): Promise<CardScript | null>
}

/** The page's current state. */
export interface MarginState {
  getSettings(): PageSettings
  getApparatus(): Apparatus | null
}

/** What the cards are beside. */
export interface MarkedParts {
  page: MarkedPage
  painter: Painter
  jump(spans: readonly Span[]): void
}

export interface PageCards extends Pick<HoverControl, 'set' | 'getOpen'> {
  cards: MarkCards
  layer: LazyCardLayer
  corrections: Corrections
  /** the card of selected words; false when there are none, or nothing answers */
  lookUp(words: string | null): Promise<boolean>
  takeReopening: Reopening['take']
}

export function createPageCards(
  { getSettings, getApparatus }: MarginState,
  { page, painter, jump }: MarkedParts,
  { ask, browserLanguage, getScript, loadScript }: MarginDependencies,
): PageCards {
  const hover = createHoverControl(
    () => layer.prepare(),
    (mark) => cards.show(mark),
  )
  const { getOpen, set } = hover
  const pointer = followPointer(
    (x, y) => hover.tell({ type: 'point', mark: page.findMark(x, y) }),
    (event) => !isInCard(event),
  )
  const layer = createLazyCardLayer(
    { ...hover.card, getPlace: pointer.getPlace },
    { getScript, loadScript },
  )
  const close = () => cards.close()
  // pressed in a card that goes with it: the focus is led into the one that says so
  const open = (mark: Mark) => {
    set(mark)
    layer.focus()
  }
  const corrections = createCorrections({ getApparatus, getOpen, open, close }, ask)
  const reopening = createReopening(getOpen)
  const completeProps = createCompleteProps({
    getSettings,
    browserLanguage,
    isTouch: pointer.isTouch,
    jump,
    beforeChoice: reopening.beforeChoice,
    corrections,
  })
  const parts = { page, layer, pointer, painter, hover, corrections, completeProps }
  const cards = createMarkCards(parts)
  const getMarked = () => page.get()?.apparatus ?? null
  const lookUp = createLazyLookUp(
    { layer, closeMarkCard: () => set(null), completeProps, getApparatus: getMarked },
    { getScript, loadScript },
  )
  followPresses({
    hover,
    findMark: page.findMark,
    closeLookUp: lookUp.close,
    leave: close,
    focus: layer.focus,
  })
  return {
    cards,
    layer,
    corrections,
    set,
    getOpen,
    takeReopening: reopening.take,
    lookUp(words) {
      set(null)
      return lookUp.open(words)
    },
  }
}
