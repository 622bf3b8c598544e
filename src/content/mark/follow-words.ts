import type { Box } from './place-card.ts'

/** Less is the rounding of boxes and no movement (CSS pixels). */
const least = 0.5

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
}

/**
 * Keeps a card beside its words where these move on the page: in an element that scrolls by itself,
 * or since something came in above them. With the page itself a card scrolls anyway. Looks once a
 * frame; returns its undo.
 */
export function followWords(
  words: () => readonly Box[],
  { move, placeAgain }: Following,
): () => void {
  let last = findPlace(words())
  let size = sizeOfWindow()
  let frame = 0
  const look = () => {
    frame = requestAnimationFrame(look)
    if (placeAgain && sizeOfWindow() !== size) {
      size = sizeOfWindow()
      placeAgain()
      last = findPlace(words())
      return
    }
    const next = findPlace(words())
    // words that are hidden for a while come back somewhere
    last ??= next
    if (!next || !last || Math.hypot(next.x - last.x, next.y - last.y) < least) return
    move(next.x - last.x, next.y - last.y)
    last = next
  }
  frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}
