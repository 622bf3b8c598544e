import type { Article } from '../../model/article.ts'
import type { OwnNotes } from '../own-notes.ts'
import type { MountCard, PageCard, PageProps } from '../page-card.ts'
import { listen } from '../trusted.ts'
import type { Box } from './place-card.ts'
import { measuring, putCard } from './put-card.ts'
import { updateCard } from './update-card.ts'

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
   * `words` is asked when the card is placed: at once, or when the words of its notes have come.
   * `onGone` hears that the card was removed.
   */
  show(props: PageProps, words: () => readonly Box[], dir: Direction, onGone?: () => void): void
  update(props: PageProps): void
  focus(): void
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

  const remove = () => {
    awaited = null
    card?.unmount()
    card = null
    const tell = tellGone
    tellGone = () => {}
    tell()
  }
  const mountBeside = (props: PageProps, words: readonly Box[], dir: Direction) => {
    card = mount(ground.getRoot(), props)
    putBeside(card, words, dir, ground)
  }
  return {
    show(props, words, dir, onGone = () => {}) {
      tellGone = onGone
      const complete = own.addWords(props)
      if (!('then' in complete)) return mountBeside(complete, words(), dir)
      const mine = (awaited = { focused: false })
      void complete.then((completed) => {
        if (awaited !== mine) return
        awaited = null
        mountBeside(completed, words(), dir)
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
    remove,
    get: () => card,
    release() {
      card = null
      tellGone = () => {}
    },
    isAwaited: () => awaited !== null,
  }
}

function putBeside(
  card: PageCard,
  words: readonly Box[],
  dir: Direction,
  { pointer, onShown }: CardGround,
): void {
  const { element } = card
  element.style.cssText = measuring
  listen(element, 'pointerenter', pointer.enter)
  listen(element, 'pointerleave', pointer.leave)
  putCard(element, card.placeBeside(words, dir), words)
  onShown(element)
}
