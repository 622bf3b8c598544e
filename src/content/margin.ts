/** What the reader sees and does on the page: marks, the card, hovering, stepping, jumping. */
import type { Apparatus } from '../model/apparatus.ts'
import type { MarkKind } from '../model/settings.ts'
import type { Span } from '../model/text.ts'
import { bringIntoView } from './mark/bring-into-view.ts'
import type { CardLayer } from './mark/card-layer.ts'
import { keepMarks } from './mark/keep-marks.ts'
import { findStanding, standingOf } from './mark/standing.ts'
import { createMarkedPage, type Marked, type MarkedPage } from './mark/marked-page.ts'
import { chooseNext, ofKind } from './mark/next-mark.ts'
import { createPainter, type Painter } from './mark/paint.ts'
import { findNameMark, getMarkAt, isMarkedAlike, planMarks, type Mark } from './mark/plan-marks.ts'
import { allToWholeWords } from './mark/whole-words.ts'
import { createPageCards, type MarginDependencies, type MarginState } from './page-cards.ts'

export interface Margin {
  show(known: Omit<Marked, 'marks'>): void
  /** the same article with its reports: marks and an open card stay, but for what they change */
  complete(apparatus: Apparatus): void
  /** to the next or previous mark, its card open and focused; false when there is none */
  step(by: 1 | -1, of?: MarkKind): boolean
  /** scrolls a place into view and highlights it for a moment; false when the page has lost it */
  jump(spans: readonly Span[]): boolean
  /** the same, with the card of the name there open and focused; false when no name is there */
  open(spans: readonly Span[]): boolean
  /** the card of selected words; false when there are none, or nothing answers */
  lookUp(words: string | null): Promise<boolean>
  /** whether the page has written into text with marks, which then are on nothing */
  hasLostWords(): boolean
  refresh(): void
  clear(): void
}

/** How long a place that was jumped to stays highlighted (milliseconds). */
const flashTime = 900

/** `state` reads the page's current state, `dependencies` are the extension's services. */
export function createMargin(state: MarginState, dependencies: MarginDependencies): Margin {
  const page = createMarkedPage()
  const painter = createPainter()
  const jump = (spans: readonly Span[]) => jumpTo(spans, page, painter)
  const { cards, layer, corrections, set, getOpen, lookUp, takeReopening } = createPageCards(
    state,
    { page, painter, jump },
    dependencies,
  )
  const plan = (apparatus: Apparatus) =>
    allToWholeWords(apparatus.document.text, planMarks(apparatus, state.getSettings()))
  return {
    jump,
    lookUp,
    show(known) {
      const { apparatus, map } = known
      const place = takeReopening()
      const stood = place === null && !corrections.get() ? standingOf(getOpen(), page) : null
      // a correction's card stays, for the way back
      if (layer.isOpen() && !corrections.get() && !stood) set(null)
      const marks = plan(apparatus)
      page.set({ ...known, marks })
      painter.paint(marks, map, apparatus.document.lang)
      if (stood) return standAgain(findStanding(stood, page), layer, set)
      const again = place === null ? null : getMarkAt(marks, place)
      if (again) set(again)
      if (again) layer.focus()
    },
    complete(apparatus) {
      const before = page.get()
      if (!before) return
      const marks = isMarkedAlike(before.apparatus, apparatus)
        ? before.marks
        : keepMarks(plan(apparatus), before.marks)
      page.set({ ...before, apparatus, marks, isWhole: true })
      if (marks !== before.marks) painter.paint(marks, before.map, apparatus.document.lang)
      const open = getOpen()
      if (!open || corrections.get()) return
      if (marks.includes(open)) keepFocus(layer, () => cards.show(open))
      else set(null)
    },
    step(by, of) {
      const marked = page.get()
      const boxOf = (mark: Span) => page.boxesOf([mark])[0]
      const next = marked && chooseNext(ofKind(marked.marks, of), cards.getVisited(), by, boxOf)
      return cards.openAt(next, { isStep: true })
    },
    open([span]) {
      const marked = page.get()
      return cards.openAt(marked && span ? findNameMark(marked, span) : null)
    },
    hasLostWords: painter.hasLostWords,
    refresh: painter.refresh,
    clear() {
      set(null)
      layer.clear()
      painter.clear()
      page.set(null)
    },
  }
}

/** A card that has the focus has it still when it was drawn again. */
function keepFocus(layer: Pick<CardLayer, 'focus' | 'isFocused'>, drawAgain: () => void): void {
  const isFocused = layer.isFocused()
  drawAgain()
  if (isFocused) layer.focus()
}

/** The open card goes with its words where a live page says something new; null: they are gone. */
function standAgain(
  mark: Mark | null,
  layer: Pick<CardLayer, 'focus' | 'isFocused'>,
  set: (mark: Mark | null) => void,
): void {
  if (mark) keepFocus(layer, () => set(mark))
  else set(null)
}

/** Whether the page still has the place. */
function jumpTo(
  spans: readonly Span[],
  page: Pick<MarkedPage, 'rangeOf' | 'toPainted'>,
  painter: Pick<Painter, 'flash'>,
): boolean {
  const range = spans[0] ? page.rangeOf(spans[0]) : null
  if (!range) return false
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  bringIntoView(range, { block: 'center', isSlow: !isCalm })
  painter.flash(spans.map(page.toPainted), flashTime)
  return true
}
