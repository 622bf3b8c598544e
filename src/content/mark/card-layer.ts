import { isConnected } from '../../reader/dom.ts'
import type { PageProps } from '../page-card.ts'
import { createCardHost, type CardHost } from './card-host.ts'
import { createPressJudge } from './card-press.ts'
import {
  createFloatingCard,
  type CardGround,
  type CardLayerDependencies,
  type Direction,
} from './floating-card.ts'
import { createPinnedCards } from './pinned-cards.ts'
import type { Box } from './place-card.ts'
import { updateCard } from './update-card.ts'

/**
 * The element `<hashiya-card>` with the cards in its closed shadow root; in the page only while a
 * card is open.
 * It lies in the top layer, so that no page's stacking covers it, and scrolls with the page.
 */
export interface CardLayer {
  /** a card will likely be wanted soon: brings what it needs */
  prepare(): void
  /**
   * at once, or as soon as the card script is there if the card is then still wanted; `words` is
   * asked when it is placed, `onGone` hears that it was hidden or another came in its place
   */
  show(props: PageProps, words: () => readonly Box[], dir: Direction, onGone?: () => void): void
  update(props: PageProps): void
  focus(): void
  /**
   * keeps the card that is shown open beside its words, in the page's empty margin where there is
   * one. `onUnpin` hears that the reader closes it. Gives what updates it from now on.
   */
  pin(
    props: PageProps,
    words: readonly Box[],
    column: Box,
    onUnpin: () => void,
  ): (props: PageProps) => void
  hide(): void
  clear(): void
  /** a card is shown or awaited */
  isOpen(): boolean
}

/** `pointer` hears when the pointer comes into the card and leaves it. */
export function createCardLayer(
  pointer: CardGround['pointer'],
  dependencies: CardLayerDependencies,
): CardLayer {
  const { getMount, loadMount, own } = dependencies
  let host: CardHost | null = null
  const judge = createPressJudge(() => host?.element ?? null)
  const getRoot = (): ShadowRoot => {
    if (!host || !isConnected(host.element)) host = createCardHost(judge.mayPress)
    return host.root
  }
  const floating = createFloatingCard({ getRoot, pointer, onShown: judge.watch }, dependencies)
  const pinned = createPinnedCards()

  const removeWhenEmpty = () => {
    if (floating.get() || !pinned.isEmpty()) return
    own.forget()
    host?.element.remove()
    host = null
  }
  const hide = () => {
    floating.remove()
    removeWhenEmpty()
  }
  return {
    prepare() {
      if (!getMount()) void loadMount()
    },
    show(props, words, dir, onGone) {
      hide()
      floating.show(props, words, dir, onGone)
    },
    update: floating.update,
    focus: floating.focus,
    pin(props, words, column, onUnpin) {
      const card = floating.get()
      if (!card) return () => {}
      const unpin = () => {
        onUnpin()
        pinned.remove(card)
        removeWhenEmpty()
      }
      const update = (next: PageProps) => {
        const complete = own.addWords({ ...next, pinned: true, onPin: unpin, onClose: unpin })
        updateCard(card, complete, () => pinned.has(card))
      }
      update(props)
      floating.release()
      pinned.add(card, words, column)
      return update
    },
    hide,
    clear() {
      pinned.clear()
      hide()
    },
    isOpen: () => floating.get() !== null || floating.isAwaited(),
  }
}
