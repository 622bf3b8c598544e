/** The cards of marks: opened, pinned, closed, with the focus led into them and back. */
import { boxOf, closest } from '../reader/dom.ts'
import { createFocusReturn } from './focus-return.ts'
import type { CardTarget } from '../ui/card/card-props.ts'
import type { Corrections } from './corrections.ts'
import { bringIntoView } from './mark/bring-into-view.ts'
import type { CardLayer } from './mark/card-layer.ts'
import type { HoverControl } from './mark/hover-control.ts'
import { holderOf, type MarkedPage } from './mark/marked-page.ts'
import { findPosition } from './mark/next-mark.ts'
import type { Lit, Painter } from './mark/paint.ts'
import type { Mark } from './mark/plan-marks.ts'
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
  painter: Pick<Painter, 'light'>
  hover: Pick<HoverControl, 'set'>
  corrections: Pick<Corrections, 'get' | 'forget'>
  completeProps: CompleteProps
}

export function createMarkCards(dependencies: MarkCardsDependencies): MarkCards {
  const { page, layer, painter, hover, corrections, completeProps } = dependencies
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
  const updateFloating = (next: CardTarget, mark: Mark) => {
    target = next
    layer.update(propsOf(next, mark, updateFloating))
  }
  /** `open` shows another card in the place of this one */
  const propsOf = (
    of: CardTarget,
    mark: Mark,
    open: (next: CardTarget, mark: Mark) => void,
  ): PageProps => {
    const { apparatus, marks } = page.get()!
    const corrected = of.kind === 'corrected' ? corrections.get() : null
    return {
      ...completeProps({ apparatus, target: of, onPin: () => pin(mark), onClose: close }),
      isAtMention: of.id === mark.target.id,
      ...(stepped && { position: findPosition(marks, stepped) }),
      ...(corrected && { corrected }),
      onOpen: (next) => open(next, mark),
    }
  }
  const pin = (mark: Mark) => {
    const boxes = page.boxesOf([mark])
    const column = boxes.length > 0 ? findColumn(page, mark) : null
    if (!target || !column) return
    const openPinned = (next: CardTarget) => update(propsOf(next, mark, openPinned))
    const goBack = focusReturn.handOver()
    const update = layer.pin(propsOf(target, mark, openPinned), boxes, boxOf(column), goBack)
    hover.set(null)
  }
  const openAt: MarkCards['openAt'] = (mark, { isStep = false } = {}) => {
    const range = mark && page.rangeOf(mark)
    if (!range) return false
    focusReturn.keep()
    bringIntoView(range)
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
      if (!mark || !marked) return layer.hide()
      target = mark.target
      if (target.kind !== 'corrected') visited = mark
      layer.show(propsOf(target, mark, updateFloating), boxesFor(mark, page), marked.apparatus.article.dir)
    },
  }
}

/** Of a claim all its words are lit, of anything else the mark alone. */
const toLit = (mark: Mark, page: MarkedPage): Lit => ({
  mark,
  also: mark.target.kind === 'claim' ? page.getExplained(mark) : [],
})

/** Gives the boxes of the words that a mark's card explains, as they are when it is placed. */
const boxesFor = (mark: Mark, page: MarkedPage) => () => page.boxesOf(page.getExplained(mark))

/** The paragraph in which a mark stands. */
function findColumn(page: MarkedPage, mark: Mark): Element | null {
  const range = page.rangeOf(mark)
  const holder = range && holderOf(range)
  return holder && closest(holder, 'p, li, blockquote, h2, h3, div')
}
