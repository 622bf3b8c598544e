import { boxOf, isConnected } from '../../reader/dom.ts'
import type { OwnNotes } from '../own-notes.ts'
import { listen } from '../trusted.ts'
import type { MountCard, PageCard, PageProps } from '../page-card.ts'
import { createCardHost, type CardHost } from './card-host.ts'
import { createPressJudge } from './card-press.ts'
import type { Box } from './place-card.ts'
import { measuring, putCard } from './put-card.ts'

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
   * asked when it is placed
   */
  show(props: PageProps, words: () => readonly Box[], dir: 'ltr' | 'rtl'): void
  update(props: PageProps): void
  focus(): void
  /**
   * keeps the card that is shown open beside its words, in the page's empty margin where there is
   * one
   */
  pin(props: PageProps, words: readonly Box[], column: Box, onUnpin: () => void): void
  hide(): void
  clear(): void
  /** a card is shown or awaited */
  isOpen(): boolean
}

const margin = 12

export interface CardLayerDependencies {
  /** what the card script mounts cards with; null until it has come */
  getMount(): MountCard | null
  /** brings the card script; null when it cannot be had */
  loadMount(): Promise<MountCard | null>
  own: OwnNotes
}

/** `pointer` hears when the pointer comes into the card and leaves it. */
export function createCardLayer(
  pointer: { enter(): void; leave(): void },
  { getMount, loadMount, own }: CardLayerDependencies,
): CardLayer {
  let host: CardHost | null = null
  const judge = createPressJudge(() => host?.element ?? null)
  let floating: PageCard | null = null
  /** the card that waits for its script */
  let awaited: { focused: boolean } | null = null
  const pinned = new Set<{ card: PageCard; bottom: number }>()

  const getRoot = (): ShadowRoot => {
    if (host && isConnected(host.element)) return host.root
    host = createCardHost(judge.mayPress)
    return host.root
  }
  const removeWhenEmpty = () => {
    if (floating || pinned.size > 0) return
    own.forget()
    host?.element.remove()
    host = null
  }
  const mountFloating = (
    mount: MountCard,
    props: PageProps,
    words: readonly Box[],
    dir: 'ltr' | 'rtl',
  ) => {
    floating = mount(getRoot(), props)
    const { element } = floating
    element.style.cssText = measuring
    listen(element, 'pointerenter', pointer.enter)
    listen(element, 'pointerleave', pointer.leave)
    putCard(element, floating.placeBeside(words, dir), words)
    judge.watch(element)
  }

  return {
    prepare() {
      if (!getMount()) void loadMount()
    },
    show(props, words, dir) {
      this.hide()
      const mount = getMount()
      const complete = own.addWords(props)
      if (mount && !('then' in complete)) {
        mountFloating(mount, complete, words(), dir)
        return
      }
      const mine = (awaited = { focused: false })
      void Promise.all([loadMount(), complete]).then(([loaded, completed]) => {
        if (awaited !== mine) return
        awaited = null
        if (!loaded) return
        mountFloating(loaded, completed, words(), dir)
        if (mine.focused) floating?.focus()
      })
    },
    update(props) {
      const card = floating
      const complete = own.addWords(props)
      if (!('then' in complete)) card?.update(complete)
      else
        void complete.then((completed) => {
          if (floating === card) card?.update(completed)
        })
    },
    focus() {
      if (awaited) awaited.focused = true
      floating?.focus()
    },
    pin(props, words, column, onUnpin) {
      if (!floating) return
      const card = floating
      const entry = { card, bottom: 0 }
      const unpin = () => {
        pinned.delete(entry)
        card.unmount()
        removeWhenEmpty()
        onUnpin()
      }
      this.update({ ...props, pinned: true, onPin: unpin, onClose: unpin })
      floating = null
      const floor = Math.max(0, ...[...pinned].map(({ bottom }) => bottom - scrollY + margin))
      const place = card.placeInMargin(words, column)
      if (place) {
        const top = Math.max(place.top, floor)
        putCard(card.element, { left: place.left, top, maxHeight: innerHeight - margin * 2 }, [])
      }
      entry.bottom = boxOf(card.element).bottom + scrollY
      pinned.add(entry)
    },
    hide() {
      awaited = null
      floating?.unmount()
      floating = null
      removeWhenEmpty()
    },
    clear() {
      for (const { card } of pinned) card.unmount()
      pinned.clear()
      this.hide()
    },
    isOpen: () => floating !== null || awaited !== null,
  }
}
