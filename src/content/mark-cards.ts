/** The cards of marks: opened, pinned, closed, with the focus led into them and back. */
import type { Apparatus } from '../model/apparatus.ts'
import { boxOf, closest } from '../reader/dom.ts'
import { createFocusReturn } from './focus-return.ts'
import type { CardTarget } from '../ui/card/card-props.ts'
import type { Corrections } from './corrections.ts'
import { bringIntoView } from './mark/bring-into-view.ts'
import type { CardLayer, CardPointer } from './mark/card-layer.ts'
import type { HoverControl } from './mark/hover-control.ts'
import { boxesOfRange, holderOf, type Marked, type MarkedPage } from './mark/marked-page.ts'
import { findPosition } from './mark/next-mark.ts'
import type { Lit, Painter } from './mark/paint.ts'
import type { Box } from './mark/place-card.ts'
import type { Mark } from './mark/plan-marks.ts'
import { wordsOfMark } from './mark/words-of-mark.ts'
import type { PageProps } from './page-card.ts'
import type { CompleteProps } from './page-props.ts'

export interface MarkCards {
  /** the card of the open mark; null: none */
  show(mark: Mark | null): void
  /**
   * its card, as by a key; false when the page has lost the place. `isStep`: the card says which
   * mark of how many it is
   */
  openAt(mark: Mark | null, how?: { isStep?: boolean }): boolean
  close(): void
  /** the mark whose card was open last: stepping goes on from it */
  getVisited(): Mark | null
}

export interface MarkCardsDependencies {
  page: MarkedPage
  layer: CardLayer
  pointer: Pick<CardPointer, 'getPlace'>
  painter: Pick<Painter, 'light'>
  hover: Pick<HoverControl, 'set'>
  corrections: Pick<Corrections, 'get' | 'forget'>
  completeProps: CompleteProps
}

export function createMarkCards(dependencies: MarkCardsDependencies): MarkCards {
  const { page, layer, pointer, painter, hover, corrections, completeProps } = dependencies
  let target: CardTarget | null = null
  const focusReturn = createFocusReturn()
  let visited: Mark | null = null
  /** the mark that is being stepped to */
  let stepped: Mark | null = null

  const close = () => {
    // before the card goes: without one there is no way back to keep
    focusReturn.goBack()
    hover.set(null)
    corrections.forget()
  }
  /** of the card at a mark: of what is marked there, or of what was opened in its place */
  const propsOf = (of: CardTarget, mark: Mark, apparatus: Apparatus): PageProps => ({
    ...completeProps({ apparatus, target: of, onPin: () => pin(mark, apparatus), onClose: close }),
    isAtMention: of.id === mark.target.id,
    ...findCorrected(of, corrections),
    onOpen(next) {
      target = next
      layer.update(propsOf(next, mark, apparatus))
    },
  })
  const pin = (mark: Mark, apparatus: Apparatus) => {
    const place = findPinPlace(page, mark)
    if (!target || !place) return
    pinCard(
      target,
      (of) => propsOf(of, mark, apparatus),
      (props) => layer.pin(props, place.words, place.column, focusReturn.handOver()),
    )
    hover.set(null)
  }
  const openAt: MarkCards['openAt'] = (mark, { isStep = false } = {}) => {
    const range = mark && page.rangeOf(mark)
    if (!range) return false
    focusReturn.keep()
    bringIntoView(range, { block: 'nearest', isSlow: false })
    stepped = isStep ? mark : null
    hover.set(mark)
    layer.focus()
    stepped = null
    return true
  }

  return {
    close,
    openAt,
    getVisited: () => visited,
    show(mark) {
      if (mark?.target.kind !== 'corrected') corrections.forget()
      painter.light(mark && toLit(mark, page))
      const marked = page.get()
      if (!mark) focusReturn.forget()
      if (!mark || !marked || isAwaited(mark, marked)) return layer.hide()
      focusReturn.standAt(findHolder(page, mark))
      const { apparatus, marks } = marked
      target = mark.target
      if (target.kind !== 'corrected') visited = mark
      const props = { ...propsOf(target, mark, apparatus), ...positionOf(stepped, marks) }
      layer.show(props, wordsOfMark(mark, page, pointer.getPlace), apparatus.article.dir)
    },
  }
}

/** The card of a reference waits for what it leads to (`Margin.complete`). */
const isAwaited = ({ target }: Mark, { isWhole }: Marked): boolean =>
  target.kind === 'citation' && !isWhole

/** Of a claim all its words are lit, of anything else the mark alone. */
const toLit = (mark: Mark, page: MarkedPage): Lit => ({
  mark,
  also: mark.target.kind === 'claim' ? page.getExplained(mark) : [],
})

/** Of a mark that was stepped to; nothing of others. */
const positionOf = (stepped: Mark | null, marks: readonly Mark[]): Pick<PageProps, 'position'> =>
  stepped ? { position: findPosition(marks, stepped) } : {}

/** The element in which a mark's words begin; null where the page has lost them. */
function findHolder(page: MarkedPage, mark: Mark): Element | null {
  const range = page.rangeOf(mark)
  return range && holderOf(range)
}

/** What the card that says so says was corrected. */
function findCorrected(
  { kind }: CardTarget,
  corrections: MarkCardsDependencies['corrections'],
): Pick<PageProps, 'corrected'> {
  const corrected = kind === 'corrected' ? corrections.get() : null
  return corrected ? { corrected } : {}
}

interface PinPlace {
  /** as they stand when they are asked for, whatever was read since */
  words: () => readonly Box[]
  /** of the paragraph */
  column: Box
}

/** Pins a card, by `pin`; what is opened from it comes in its own place. */
function pinCard(
  target: CardTarget,
  propsOf: (of: CardTarget) => PageProps,
  pin: (props: PageProps) => (next: PageProps) => void,
): void {
  const pinnedProps = (of: CardTarget): PageProps => ({
    ...propsOf(of),
    onOpen: (next) => update(pinnedProps(next)),
  })
  const update = pin(pinnedProps(target))
}

/** Null where the mark has no box on the page. */
function findPinPlace(page: MarkedPage, mark: Mark): PinPlace | null {
  const range = page.rangeOf(mark)
  const holder = range && holderOf(range)
  const column = holder && closest(holder, 'p, li, blockquote, h2, h3, div')
  if (!range || !column) return null
  const words = () => boxesOfRange(range)
  return words().length > 0 ? { words, column: boxOf(column) } : null
}
