import type { Box } from './place-card.ts'

/** Less is the rounding of boxes and no movement (CSS pixels). */
const least = 0.5

/** Milliseconds for which a page that writes itself anew may be without the words. */
const patience = 1000

/** Where the first of the words stands, in pixels from the page's top left corner. */
const findPlace = ([first]: readonly Box[]) =>
  first ? { x: first.left + scrollX, y: first.top + scrollY } : null

const sizeOfWindow = () => `${innerWidth} ${innerHeight}`

/** What becomes of a card whose words move. */
export interface Following {
  /** they moved by so many pixels */
  move(x: number, y: number): void
  /** the window has another size; where it is left out, the card goes with its words then too */
  placeAgain?(): void
  /** the page shows them no longer, or again */
  lost?(isLost: boolean): void
}

/**
 * Keeps a card beside its words where these move on the page: in an element that scrolls by itself,
 * or since something came in above them. With the page itself a card scrolls anyway. Looks once a
 * frame; returns its undo.
 */
export function followWords(
  words: () => readonly Box[],
  { move, placeAgain, lost }: Following,
): () => void {
  let last = findPlace(words())
  let size = sizeOfWindow()
  let frame = 0
  const watch = createLossWatch(lost)
  const look = () => {
    frame = requestAnimationFrame(look)
    if (placeAgain && sizeOfWindow() !== size) {
      size = sizeOfWindow()
      placeAgain()
      last = findPlace(words())
      return
    }
    const next = findPlace(words())
    watch(next !== null)
    // words that are hidden for a while come back somewhere
    last ??= next
    if (!next || !last || Math.hypot(next.x - last.x, next.y - last.y) < least) return
    move(next.x - last.x, next.y - last.y)
    last = next
  }
  frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}

/** Hears at each look whether the words are there, and tells what becomes of them. */
function createLossWatch(tell: Following['lost']): (areThere: boolean) => void {
  let since: number | null = null
  let isTold = false
  return (areThere) => {
    since = areThere ? null : (since ?? performance.now())
    const areLost = since !== null && performance.now() - since >= patience
    if (areLost === isTold) return
    isTold = areLost
    tell?.(areLost)
  }
}
