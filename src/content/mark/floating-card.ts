import type { Article } from '../../model/article.ts'
import { findIn } from '../../reader/dom.ts'
import type { OwnNotes } from '../own-notes.ts'
import type { MountCard, PageCard, PageProps } from '../page-card.ts'
import { listen } from '../trusted.ts'
import { followWords } from './follow-words.ts'
import type { Box } from './place-card.ts'
import {
  areSeen,
  clearWords,
  dressForMeasuring,
  findHolder,
  isBottomSheet,
  isOver,
  isSheet,
  keepInView,
  moveCard,
  putCard,
} from './put-card.ts'
import { updateCard } from './update-card.ts'
import { createViewWatch } from './view-watch.ts'

export type Direction = Article['dir']

export interface CardLayerDependencies {
  mount: MountCard
  own: OwnNotes
}

/** Where cards are put, and who hears of them. */
export interface CardGround {
  getRoot(): ShadowRoot
  /** the pointer comes into the card and leaves it */
  pointer: { enter(): void; leave(): void }
  onShown(card: HTMLElement): void
}

/** The card that follows the reader from mark to mark: at most one is shown or awaited. */
export interface FloatingCard {
  /**
   * `words` is asked when the card is placed (at once, or when the words of its notes have come) and
   * for as long as it is shown. `onGone` hears that the card was removed.
   */
  show(props: PageProps, words: () => readonly Box[], dir: Direction, onGone?: () => void): void
  update(props: PageProps): void
  focus(): void
  /** the focus is in it, or will be once it is shown */
  isFocused(): boolean
  remove(): void
  /** null while none is shown */
  get(): PageCard | null
  /** the card stays, and is no longer this one */
  release(): void
  isAwaited(): boolean
}

export function createFloatingCard(
  ground: CardGround,
  { mount, own }: CardLayerDependencies,
): FloatingCard {
  let card: PageCard | null = null
  /** the card that waits for the words of its notes */
  let awaited: { focused: boolean } | null = null
  let tellGone = () => {}
  let unfollow = () => {}

  const remove = () => {
    awaited = null
    unfollow()
    card?.unmount()
    card = null
    const tell = tellGone
    tellGone = () => {}
    tell()
  }
  const mountBeside = (props: PageProps, words: () => readonly Box[], dir: Direction) => {
    const shown = (card = mount(ground.getRoot(), props))
    unfollow = putBeside(shown, { words, dir, onAway: props.onClose }, ground)
  }
  return {
    show(props, words, dir, onGone = () => {}) {
      tellGone = onGone
      const complete = own.addWords(props)
      if (!('then' in complete)) return mountBeside(complete, words, dir)
      const mine = (awaited = { focused: false })
      void complete.then((completed) => {
        if (awaited !== mine) return
        awaited = null
        mountBeside(completed, words, dir)
        if (mine.focused) card?.focus()
      })
    },
    update(props) {
      const updated = card
      if (updated) updateCard(updated, own.addWords(props), () => card === updated)
    },
    focus() {
      if (awaited) awaited.focused = true
      card?.focus()
    },
    isFocused: () => awaited?.focused ?? card?.element.matches(':focus-within') ?? false,
    remove,
    get: () => card,
    release() {
      unfollow()
      card = null
      tellGone = () => {}
    },
    isAwaited: () => awaited !== null,
  }
}

/** What a card stands beside. */
interface Beside {
  words: () => readonly Box[]
  dir: Direction
  /** the reader has scrolled the words away from it */
  onAway(): void
}

/** Returns what lets the card stand where it is. */
function putBeside(
  card: PageCard,
  { words, dir, onAway }: Beside,
  { pointer, onShown }: CardGround,
): () => void {
  const { element } = card
  const put = (atLast: boolean) => putCard(element, card.placeBeside(words(), dir, atLast))
  let isLast = false
  let holder: Element | null = null
  let areAway = createViewWatch(holder)
  /** as the element under them is looked for, the card must not be seen */
  const putClear = () => {
    const boxes = words()
    holder = findHolder(boxes)
    areAway = createViewWatch(holder)
    isLast = false
    put(isLast)
    if (!isBottomSheet(element)) return
    clearWords(element, boxes, holder)
    // at its end the page scrolls no further
    isLast = isOver(element, words())
    if (!isLast) return
    measureAgain(element, () => put(isLast))
    // words taller than the window: those that the reader points at are seen at least
    if (isBottomSheet(element)) clearWords(element, pointedOf(words()), holder)
  }
  dressForMeasuring(element)
  listen(element, 'pointerenter', pointer.enter)
  listen(element, 'pointerleave', pointer.leave)
  putClear()
  onShown(element)
  let width = innerWidth
  return followWords(words, {
    move: (x, y) => moveCard(element, x, y),
    placeAgain() {
      // a bar of the browser that goes as the reader scrolls makes the window taller, and moves no text
      const isTurned = innerWidth !== width
      width = innerWidth
      // whoever turns a phone has not left the words that its new width takes out of sight
      if (isTurned) areAway = createViewWatch(holder)
      if (isTurned && areSeen(words())) measureAgain(element, putClear)
      else measureAgain(element, () => put(isLast))
    },
    lookElsewhere: () => keepInView(element),
    see(boxes) {
      if (areAway(boxes, isSheet(element)) && !isReadByKeys(element)) onAway()
    },
  })
}

const pointedOf = (words: readonly Box[]) => words.filter(({ isPointedAt }) => isPointedAt)

/** Who scrolls the page from within a card, by keyboard, has not left it. */
const isReadByKeys = (card: HTMLElement): boolean => findIn(card, ':focus-visible') !== null

/** Places a card anew; what the reader has scrolled to in it stays in sight. */
function measureAgain(element: HTMLElement, put: () => void): void {
  const middle = findIn(element, '.middle')
  const read = middle?.scrollTop ?? 0
  dressForMeasuring(element)
  put()
  if (middle) middle.scrollTop = read
}
