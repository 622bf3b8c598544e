import { isConnected } from '../../reader/dom.ts'
import type { GoBack } from '../focus-return.ts'
import type { PageProps } from '../page-card.ts'
import { createCardHost, type CardHost } from './card-host.ts'
import { createPressJudge, type Place } from './card-press.ts'
import { createFloatingCard, type CardLayerDependencies, type Direction } from './floating-card.ts'
import { createPinnedCards } from './pinned-cards.ts'
import type { Box } from './place-card.ts'
import { updateCard } from './update-card.ts'

/**
 * The element `<hashiya-card>` with the cards in its closed shadow root; in the page only while a
 * card is open.
 * It lies in the top layer, so that no page's stacking covers it, and scrolls with the page.
 */
export interface CardLayer {
  /**
   * at once, or as soon as what it needs is there if the card is then still wanted; `words` is
   * asked when it is placed and while it is shown, `onGone` hears that it was hidden or another came in its place
   */
  show(props: PageProps, words: () => readonly Box[], dir: Direction, onGone?: () => void): void
  update(props: PageProps): void
  focus(): void
  /** the focus is in the card that is shown or awaited */
  isFocused(): boolean
  /**
   * keeps the card that is shown open beside its words, in the page's empty margin where there is
   * one, and with them where they move. `goBack` leads the focus out of it, as the reader closes it
   * or first leaves it by Tab. Gives what updates it from now on.
   */
  pin(
    props: PageProps,
    words: () => readonly Box[],
    column: Box,
    goBack: GoBack,
  ): (props: PageProps) => void
  hide(): void
  clear(): void
  /** a card is shown or awaited */
  isOpen(): boolean
}

/** Hears when the pointer comes into a card and leaves it, and knows where it is on the page. */
export interface CardPointer {
  enter(): void
  leave(): void
  getPlace(): Place
}

export function createCardLayer(
  pointer: CardPointer,
  dependencies: CardLayerDependencies,
): CardLayer {
  const { own } = dependencies
  let host: CardHost | null = null
  const judge = createPressJudge(() => host?.element ?? null, pointer.getPlace())
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
    show(props, words, dir, onGone) {
      hide()
      floating.show(props, words, dir, onGone)
    },
    update: floating.update,
    focus: floating.focus,
    isFocused: floating.isFocused,
    pin(props, words, column, goBack) {
      const card = floating.get()
      if (!card) return () => {}
      const unpin = () => {
        goBack()
        pinned.remove(card)
        removeWhenEmpty()
      }
      const onLeave = leaveOnce(goBack)
      const { update, lose } = keepDrawn(props, (next) => {
        const pinnedProps = { pinned: true, onPin: unpin, onClose: unpin, onLeave }
        const complete = own.addWords({ ...next, ...pinnedProps })
        updateCard(card, complete, () => pinned.has(card))
      })
      update(props)
      floating.release()
      pinned.add(card, words, column, lose)
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

/**
 * Draws a pinned card anew when it is told something, and when the page loses its words or has them
 * again: what the reader pinned is kept, and says that the page goes on without it.
 */
function keepDrawn(first: PageProps, draw: (props: PageProps) => void) {
  let latest = first
  let isAdrift = false
  const drawAgain = () => draw({ ...latest, isAdrift })
  return {
    update(next: PageProps) {
      latest = next
      drawAgain()
    },
    lose(isLost: boolean) {
      isAdrift = isLost
      drawAgain()
    },
  }
}

/**
 * Back once: a card that is come to again in the page's own order of stops, behind all others, is
 * left in that order.
 */
function leaveOnce(goBack: GoBack): GoBack {
  let isLeft = false
  return () => {
    const isFirst = !isLeft
    isLeft = true
    return isFirst && goBack()
  }
}
