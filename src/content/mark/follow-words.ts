import type { Box } from './place-card.ts'
import { getSeenView, type SeenView } from './seen-view.ts'

/** Less is the rounding of boxes and no movement (CSS pixels). */
const least = 0.5

/** Milliseconds for which a page that writes itself anew may be without the words. */
const patience = 1000

/** Where the first of the words stands, in pixels from the page's top left corner. */
const findPlace = ([first]: readonly Box[]) =>
  first ? { x: first.left + scrollX, y: first.top + scrollY } : null

const sizeOfWindow = (seen: SeenView | null) =>
  [innerWidth, innerHeight, seen?.width, seen?.height, seen?.scale].join(' ')
const placeOfView = (seen: SeenView | null) => `${seen?.left} ${seen?.top}`

/** What becomes of a card whose words move. */
export interface Following {
  /** they moved by so many pixels */
  move(x: number, y: number): void
  /** the window has another size; where it is left out, the card goes with its words then too */
  placeAgain?(): void
  /** the reader sees another part of the window */
  lookElsewhere(): void
  /** the page shows them no longer, or again */
  lost?(isLost: boolean): void
  /** where they stand, once a frame */
  see?(words: readonly Box[]): void
}

/**
 * Keeps a card beside its words where these move on the page: in an element that scrolls by itself,
 * or since something came in above them. With the page itself a card scrolls anyway. Looks once a
 * frame; returns its undo.
 */
export function followWords(
  words: () => readonly Box[],
  { move, placeAgain, lookElsewhere, lost, see }: Following,
): () => void {
  let last = findPlace(words())
  const first = getSeenView()
  let size = sizeOfWindow(first)
  let place = placeOfView(first)
  let frame = 0
  const watch = createLossWatch(lost)
  const look = () => {
    frame = requestAnimationFrame(look)
    const seen = getSeenView()
    const isResized = sizeOfWindow(seen) !== size
    const isElsewhere = isResized || placeOfView(seen) !== place
    size = sizeOfWindow(seen)
    place = placeOfView(seen)
    if (placeAgain && isResized) {
      placeAgain()
      last = findPlace(words())
      return
    }
    if (isElsewhere) lookElsewhere()
    const boxes = words()
    const next = findPlace(boxes)
    watch(next !== null)
    // words that are hidden for a while come back somewhere
    last ??= next
    if (next && last && Math.hypot(next.x - last.x, next.y - last.y) >= least) {
      move(next.x - last.x, next.y - last.y)
      last = next
    }
    // at last: the card may go by it
    see?.(boxes)
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
