/** What the reader sees and does on the page: marks, the card, hovering, stepping, jumping. */
import type { Apparatus } from '../model/apparatus.ts'
import type { MarkKind, PageSettings } from '../model/settings.ts'
import type { Span } from '../model/text.ts'
import type { AskBackground } from '../platform/messages/messages.ts'
import {
  activeElementOf,
  bodyOf,
  boxOf,
  closest,
  focusOn,
  localNameOf,
  parentElementOf,
  scrollIntoView,
} from '../reader/dom.ts'
import type { OffsetMap } from '../reader/offset-map.ts'
import type { CardTarget, Corrected } from '../ui/card/card-props.ts'
import { chooseLanguage } from '../ui/language.ts'
import type { CardScript } from './card-script.ts'
import type { MountCard, PageProps } from './page-card.ts'
import type { LookUp } from './look-up.ts'
import { createCorrections } from './corrections.ts'
import { bringIntoView } from './mark/bring-into-view.ts'
import { createCardLayer } from './mark/card-layer.ts'
import { createOwnNotes } from './own-notes.ts'
import { findOffsetAt } from './mark/hit-test.ts'
import { followPointer } from './mark/follow-pointer.ts'
import { reduceHover, restingHover, type HoverEvent } from './mark/hover.ts'
import { chooseNext, findPosition, ofKind } from './mark/next-mark.ts'
import { createPainter } from './mark/paint.ts'
import type { Box } from './mark/place-card.ts'
import { findNameMark, getMarkAt, planMarks, type Mark } from './mark/plan-marks.ts'
import { allToWholeWords, toWholeWords } from './mark/whole-words.ts'
import { listen } from './trusted.ts'

export interface Margin {
  show(apparatus: Apparatus, map: OffsetMap): void
  /** to the next or previous mark, its card open and focused; false when there is none */
  step(by: 1 | -1, of?: MarkKind): boolean
  /** scrolls a place into view and washes it; false when the page has lost it */
  jump(spans: readonly Span[]): boolean
  /** the same with the card of the name there open and focused; false when no name is there */
  open(spans: readonly Span[]): boolean
  /** the card of selected words; false when there are none, or nothing answers */
  lookUp(words: string | null): Promise<boolean>
  refresh(): void
  clear(): void
}

/** How long a place that was jumped to stays washed (milliseconds). */
const flashTime = 900

/** The element in which a range begins. */
const holderOf = (range: globalThis.Range | undefined): Element | null =>
  range ? parentElementOf(range.startContainer) : null

const withCorrected = ({ kind }: CardTarget, corrected: Corrected | null): Partial<PageProps> =>
  kind === 'corrected' && corrected ? { corrected } : {}

/** What the margin needs of the extension. */
export interface MarginDependencies {
  ask: AskBackground
  /** of the browser's interface */
  browserLanguage: string
  getScript(): CardScript | null
  loadMount(): Promise<MountCard | null>
}

/** The first argument reads the page's current state, the second holds the extension's services. */
export function createMargin(
  { getSettings, getApparatus }: { getSettings(): PageSettings; getApparatus(): Apparatus | null },
  { ask, browserLanguage, getScript, loadMount }: MarginDependencies,
): Margin {
  const painter = createPainter()
  const layer = createCardLayer(
    {
      enter: () => tell({ type: 'enter-card' }),
      leave: () => tell({ type: 'leave-card' }),
    },
    { getMount: () => getScript()?.mount ?? null, loadMount, own: createOwnNotes(ask) },
  )
  let shown: { apparatus: Apparatus; map: OffsetMap; marks: Mark[] } | null = null
  let hover = restingHover
  let timer = 0
  let target: CardTarget | null = null
  let returnFocusTo: Element | null = null
  /** the mark whose card was open last: stepping goes on from it */
  let visited: Mark | null = null
  /** the mark that is being stepped to: its card says which of how many it is */
  let stepped: Mark | null = null
  /** where the card stood from which the reader chose: it opens again with the new answer */
  let reopenAt: number | null = null

  const tell = (event: HoverEvent) => {
    const before = hover
    hover = reduceHover(hover, event)
    if (hover.token !== before.token) clearTimeout(timer)
    if (hover.timer !== null) {
      const { token } = hover
      timer = setTimeout(() => tell({ type: 'timer', token }), hover.timer) as unknown as number
    }
    if (hover.waiting && !before.waiting) layer.prepare()
    if (hover.open !== before.open) openCard(hover.open)
  }

  const painted = (span: Span): Span =>
    shown ? toWholeWords(shown.apparatus.document.text, span) : span
  /** All the words that a mark's card explains. */
  const explained = (mark: Mark): Span[] => {
    const claim =
      mark.target.kind === 'claim' &&
      shown?.apparatus.claims.find(({ id }) => id === mark.target.id)
    return claim ? [...claim.source, ...claim.cue, ...claim.content].map(painted) : [mark]
  }
  const boxesOf = (spans: readonly Span[]): Box[] =>
    spans
      .flatMap((span) => shown?.map.toRanges(span) ?? [])
      .flatMap((range) => [...range.getClientRects()])
      .filter((box) => box.width > 0)

  const completeProps = (
    props: Pick<PageProps, 'apparatus' | 'target' | 'onPin' | 'onClose'>,
  ): PageProps => {
    const settings = getSettings()
    const language = chooseLanguage(settings.interfaceLanguage, browserLanguage)
    return {
      language,
      lookUp: settings.lookUp,
      theme: settings.theme,
      textSize: settings.textSize,
      digits: settings.digits,
      byTouch: pointer.isTouch(),
      pinned: false,
      onJump: (spans) => {
        jump(spans)
      },
      onOpen: () => {},
      beforeChoice: () => {
        reopenAt = hover.open?.start ?? null
      },
      onHideClaim: corrections.onHideClaim,
      onHideCitation: corrections.onHideCitation,
      onNoName: corrections.onNoName,
      ...(stepped && shown && { position: findPosition(shown.marks, stepped) }),
      ...props,
    }
  }
  const propsOf = (of: CardTarget, mark: Mark): PageProps => ({
    ...completeProps({
      apparatus: shown!.apparatus,
      target: of,
      onPin: () => pin(mark),
      onClose: close,
    }),
    ...withCorrected(of, corrections.get()),
    onOpen: (next) => {
      target = next
      layer.update(propsOf(next, mark))
    },
  })
  let lookUp: LookUp | null = null
  const openCard = (mark: Mark | null) => {
    if (mark?.target.kind !== 'corrected') corrections.forget()
    painter.light(mark && { mark, also: mark.target.kind === 'claim' ? explained(mark) : [] })
    if (!mark || !shown) {
      layer.hide()
      return
    }
    target = mark.target
    if (target.kind !== 'corrected') visited = mark
    layer.show(propsOf(target, mark), () => boxesOf(explained(mark)), shown.apparatus.article.dir)
  }
  const pin = (mark: Mark) => {
    const block = boxesOf([mark])[0]
    const holder = block && holderOf(shown?.map.toRanges(mark)[0])
    const article = holder && closest(holder, 'p, li, blockquote, h2, h3, div')
    if (!target || !article) return
    layer.pin(propsOf(target, mark), boxesOf([mark]), boxOf(article), () => {})
    tell({ type: 'close' })
  }
  const close = () => {
    tell({ type: 'close' })
    corrections.forget()
    if (returnFocusTo instanceof HTMLElement) focusOn(returnFocusTo, { preventScroll: true })
    returnFocusTo = null
  }
  const corrections = createCorrections(
    {
      getApparatus,
      getOpen: () => hover.open,
      open: (mark) => tell({ type: 'open', mark }),
      close: () => close(),
    },
    ask,
  )
  /** Its card, as by a key; false when the page has lost the place. */
  const openAt = (mark: Mark | null): boolean => {
    const range = mark && shown?.map.toRanges(mark)[0]
    if (!range) return false
    returnFocusTo ??= activeElementOf(document)
    bringIntoView(range)
    tell({ type: 'open', mark })
    layer.focus()
    return true
  }
  const jump = (spans: readonly Span[]): boolean => {
    const range = spans[0] && shown?.map.toRanges(spans[0])[0]
    if (!range) return false
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const holder = holderOf(range)
    if (holder) scrollIntoView(holder, { block: 'center', behavior: calm ? 'auto' : 'smooth' })
    painter.flash(spans.map(painted), flashTime)
    return true
  }
  const markAt = (x: number, y: number): Mark | null => {
    if (!shown) return null
    const offset = findOffsetAt(x, y, shown.map)
    return offset === null ? null : getMarkAt(shown.marks, offset)
  }
  const inCard = (event: Event) =>
    event.target instanceof Element && localNameOf(event.target) === 'hashiya-card'

  const pointer = followPointer(
    (x, y) => tell({ type: 'point', mark: markAt(x, y) }),
    (event) => !inCard(event),
  )
  listen(
    document,
    'click',
    (event: MouseEvent) => {
      if (inCard(event)) return
      if (
        event.target instanceof Element &&
        closest(event.target, 'a, button, input, select, textarea, label')
      )
        return
      const mark =
        getSelection()?.isCollapsed === false ? null : markAt(event.clientX, event.clientY)
      if (mark) tell({ type: 'open', mark })
      else if (hover.open) tell({ type: 'close' })
      else lookUp?.close()
    },
    { passive: true },
  )
  // a finger has nothing to hover with: on a marked link a long press opens the card, a short one
  // follows the link
  listen(document, 'contextmenu', (event: MouseEvent) => {
    const isLink = event.target instanceof Element && closest(event.target, 'a') !== null
    if (!pointer.isTouch() || inCard(event) || !isLink) return
    const mark = markAt(event.clientX, event.clientY)
    if (!mark) return
    event.preventDefault()
    tell({ type: 'open', mark })
  })
  listen(document, 'keydown', (event) => {
    if (event.key === 'Escape' && (hover.open || lookUp?.close())) close()
    else if (
      event.key === 'Enter' &&
      hover.open &&
      !inCard(event) &&
      activeElementOf(document) === bodyOf(document)
    )
      layer.focus()
  })

  return {
    show(apparatus, map) {
      // a correction's card stays, for the way back
      if (layer.isOpen() && !corrections.get()) tell({ type: 'close' })
      const marks = planMarks(apparatus, getSettings())
      shown = { apparatus, map, marks: allToWholeWords(apparatus.document.text, marks) }
      painter.paint(shown.marks, map, apparatus.document.lang)
      const again = reopenAt === null ? null : getMarkAt(shown.marks, reopenAt)
      reopenAt = null
      if (!again) return
      tell({ type: 'open', mark: again })
      layer.focus()
    },
    step(by, of) {
      const mark =
        shown && chooseNext(ofKind(shown.marks, of), visited, by, (one) => boxesOf([one])[0])
      stepped = mark
      const isOpen = openAt(mark)
      stepped = null
      return isOpen
    },
    jump,
    open: ([span]) => openAt(shown && span ? findNameMark(shown, span) : null),
    async lookUp(words) {
      tell({ type: 'close' })
      await loadMount()
      lookUp ??=
        getScript()?.createLookUp({
          layer,
          completeProps,
          getApparatus: () => shown?.apparatus ?? null,
        }) ?? null
      return lookUp?.open(words) ?? false
    },
    refresh: () => painter.refresh(),
    clear() {
      tell({ type: 'close' })
      layer.clear()
      painter.clear()
      shown = null
    },
  }
}
