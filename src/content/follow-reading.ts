import type { Span } from '../model/text.ts'
import { listen } from './trusted.ts'

/** At most so often the place on screen is looked for while the reader scrolls (milliseconds). */
const pause = 150

/**
 * Tells which part of the article is on screen: at once, and after each scrolling and each change
 * of the window. `view`: the page's window. Returns its undo.
 */
export function followReading(
  findPlace: () => Span | null,
  tell: (place: Span | null) => void,
  view: EventTarget,
): () => void {
  let told: Span | null | undefined
  let timer = 0
  const look = () => {
    timer = 0
    const place = findPlace()
    if (told !== undefined && told?.start === place?.start && told?.end === place?.end) return
    told = place
    tell(place)
  }
  const schedule = () => {
    if (timer === 0) timer = setTimeout(look, pause) as unknown as number
  }
  look()
  // an article may scroll in an element of its own, whose scrolling does not bubble
  const unheard = [
    listen(view, 'scroll', schedule, { capture: true, passive: true }),
    listen(view, 'resize', schedule),
  ]
  return () => {
    clearTimeout(timer)
    for (const undo of unheard) undo()
  }
}
