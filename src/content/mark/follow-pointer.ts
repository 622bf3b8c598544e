import { listenEarly } from '../trusted.ts'
import type { Place } from './card-press.ts'

/**
 * Tells where the pointer is, once a frame: the last place of the frame, since a pointer that rests
 * tells no more, and its first place may be far from where it came to rest. `isOnPage` says whether
 * an event is the page's and not a card's. What it gives says whether the page was last pressed by a
 * finger, and where the pointer was last seen (pixels of the window; outside of it before).
 */
export function followPointer(
  onPlace: (x: number, y: number) => void,
  isOnPage: (event: PointerEvent) => boolean,
): { isTouch(): boolean; getPlace(): Place } {
  let place: Place = { x: -1, y: -1 }
  let last: PointerEvent | null = null
  let asked = false
  const look = () => {
    asked = false
    if (last) onPlace(last.clientX, last.clientY)
  }
  // on its way down: a card lets nothing out of itself
  listenEarly('pointermove', (event) => {
    place = { x: event.clientX, y: event.clientY }
    if (event.pointerType === 'touch') return
    last = isOnPage(event) ? event : null
    if (!last || asked) return
    asked = true
    requestAnimationFrame(look)
  })
  let type = ''
  listenEarly('pointerdown', (event) => {
    type = event.pointerType
  })
  return { isTouch: () => type === 'touch', getPlace: () => place }
}
