import { boxOf, isConnected, matches } from '../../reader/dom.ts'
import { listen, listenEarly } from '../trusted.ts'
import { isCovered } from './top-layer.ts'

/** How long a press is refused after a card came under a pointer that rests (milliseconds). */
const settling = 500
/** A pointer that moved this far was moved on purpose (CSS pixels). */
const farEnough = 24

/** In CSS pixels of the window. */
export interface Place {
  x: number
  y: number
}

/** Judges presses in cards: a page must not trick a reader into pressing what he does not see. */
export interface PressJudge {
  /** one more card is there, for as long as it is in the page */
  watch(card: HTMLElement): void
  /** whether this press is the reader's own will; by keyboard, no card comes under a pointer */
  mayPress(event: MouseEvent): boolean
}

/** `pointer`: where it is now. */
export function createPressJudge(getHost: () => HTMLElement | null, pointer: Place): PressJudge {
  const cards = new Map<HTMLElement, { at: Place; movedAt: number; pointer: Place }>()
  let frame = 0

  const follow = () => {
    for (const [card, seen] of cards) {
      if (!isConnected(card)) {
        cards.delete(card)
        continue
      }
      const { x, y } = boxOf(card)
      if (Math.hypot(x - seen.at.x, y - seen.at.y) < 2) continue
      cards.set(card, { at: { x, y }, movedAt: performance.now(), pointer })
    }
    frame = cards.size > 0 ? requestAnimationFrame(follow) : 0
  }
  const cameUnder = (card: HTMLElement, press: Place): boolean => {
    const seen = cards.get(card)
    if (!seen || performance.now() - seen.movedAt > settling) return false
    return Math.hypot(press.x - seen.pointer.x, press.y - seen.pointer.y) < farEnough
  }
  listenEarly('pointermove', ({ clientX: x, clientY: y }) => {
    pointer = { x, y }
  })
  // what comes to fill the screen comes above the cards that were there
  listen(document, 'fullscreenchange', () => {
    const host = getHost()
    if (host) raise(host)
  })

  return {
    watch(card) {
      const { x, y } = boxOf(card)
      cards.set(card, { at: { x, y }, movedAt: performance.now(), pointer })
      if (frame === 0) frame = requestAnimationFrame(follow)
    },
    mayPress(event) {
      const host = getHost()
      const card = [...cards.keys()].find((one) => event.composedPath().includes(one))
      if (!host || !card) return false
      if (isCovered(host, boxOf(card))) {
        raise(host)
        return false
      }
      return event.detail === 0 || !cameUnder(card, { x: event.clientX, y: event.clientY })
    },
  }
}

/** Puts the cards on top of the top layer, so that the reader sees what is pressed next. */
function raise(host: HTMLElement): void {
  if (!isConnected(host)) return
  if (matches(host, ':popover-open')) host.hidePopover()
  host.showPopover()
}
