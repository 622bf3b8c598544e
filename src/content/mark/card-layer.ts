import { mountCard, type MountedCard } from '../../ui/card/mount-card.tsx'
import type { CardProps } from '../../ui/card/card-props.ts'
import { placeCard, placeInMargin, type Box } from './place-card.ts'

/** One card on the page: its words' boxes in the viewport decide where it stands. */
interface Shown {
  card: MountedCard
  place(words: readonly Box[]): void
}

/**
 * The element `<hashiya-card>` with the cards in its open shadow root; in the page only while a card is open.
 * It lies in the top layer, so that no page's stacking covers it, and scrolls with the page.
 */
export interface CardLayer {
  show(props: CardProps, words: readonly Box[], dir: 'ltr' | 'rtl'): void
  update(props: CardProps): void
  focus(): void
  /** keeps the card that is shown open beside its words, in the page's empty margin where there is one */
  pin(props: CardProps, words: readonly Box[], column: Box, onUnpin: () => void): void
  hide(): void
  clear(): void
  isOpen(): boolean
}

const hostStyle = 'all:initial;position:absolute;inset:0 auto auto 0;inline-size:0;block-size:0;overflow:visible;margin:0;border:0;padding:0;z-index:2147483647'
const margin = 12

export function createCardLayer(pointer: { enter(): void; leave(): void }): CardLayer {
  let host: HTMLElement | null = null
  let floating: (Shown & { dir: 'ltr' | 'rtl' }) | null = null
  const pinned = new Set<{ card: MountedCard; bottom: number }>()

  const getRoot = (): ShadowRoot => {
    if (host?.isConnected && host.shadowRoot) return host.shadowRoot
    host = document.createElement('hashiya-card')
    host.style.cssText = hostStyle
    const root = host.attachShadow({ mode: 'open' })
    document.documentElement.append(host)
    if (typeof host.showPopover === 'function') {
      host.popover = 'manual'
      host.showPopover()
    }
    return root
  }
  const removeWhenEmpty = () => {
    if (floating || pinned.size > 0) return
    host?.remove()
    host = null
  }
  const moveTo = (element: HTMLElement, left: number, top: number) => {
    element.style.left = `${left + scrollX}px`
    element.style.top = `${top + scrollY}px`
  }
  const view = () => ({ width: document.documentElement.clientWidth, height: innerHeight })
  const sizeOf = ({ element }: MountedCard) => {
    const { width, height } = element.getBoundingClientRect()
    return { width, height }
  }

  return {
    show(props, words, dir) {
      this.hide()
      const card = mountCard(getRoot(), props), { element } = card
      element.style.cssText = 'position:absolute'
      element.addEventListener('pointerenter', pointer.enter)
      element.addEventListener('pointerleave', pointer.leave)
      const place = (boxes: readonly Box[]) => {
        if (boxes.length === 0) return
        const { left, top, maxHeight } = placeCard(boxes, sizeOf(card), view(), dir)
        element.style.setProperty('--room', `${Math.round(maxHeight)}px`)
        moveTo(element, left, top)
      }
      place(words)
      floating = { card, place, dir }
    },
    update(props) { floating?.card.update(props) },
    focus() { floating?.card.focus() },
    pin(props, words, column, onUnpin) {
      if (!floating) return
      const { card } = floating, entry = { card, bottom: 0 }
      const unpin = () => {
        pinned.delete(entry)
        card.unmount()
        removeWhenEmpty()
        onUnpin()
      }
      floating = null
      card.update({ ...props, pinned: true, onPin: unpin, onClose: unpin })
      const size = sizeOf(card), floor = Math.max(0, ...[...pinned].map(({ bottom }) => bottom - scrollY + margin))
      const place = placeInMargin(words, column, size, view(), document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr')
      if (place) moveTo(card.element, place.left, Math.max(place.top, floor))
      entry.bottom = card.element.getBoundingClientRect().bottom + scrollY
      pinned.add(entry)
    },
    hide() {
      floating?.card.unmount()
      floating = null
      removeWhenEmpty()
    },
    clear() {
      for (const { card } of pinned) card.unmount()
      pinned.clear()
      this.hide()
    },
    isOpen: () => floating !== null,
  }
}
