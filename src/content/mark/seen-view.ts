import { placeSheet, type Box, type SheetPlace } from './place-card.ts'

/** The part of the window that is seen: its place and size in the window's pixels, each drawn `scale` as large. */
export interface SeenView {
  left: number
  top: number
  width: number
  height: number
  /** at most 1: what the reader enlarges by hand shall be larger */
  scale: number
}

/** Bars to scroll by take so many pixels of a window that is seen as a whole. */
const widestBar = 20

/** A page drawn this close to its size is not drawn smaller. */
const almostWhole = 0.99

/**
 * Null where the whole window is seen, or as much of it as the reader has enlarged. On a phone a page may
 * be wider than its screen, and one that does not say how wide a phone is is drawn small: then what is
 * fixed to the window's edges is out of sight, or small.
 */
export function getSeenView(): SeenView | null {
  const seen = window.visualViewport
  if (!seen) return null
  const larger = Math.max(1, seen.scale)
  const width = seenOf(innerWidth, seen.width * larger)
  const height = seenOf(innerHeight, seen.height * larger)
  const isWhole = innerWidth - width < widestBar && innerHeight - height < widestBar
  if (isWhole && seen.scale > almostWhole) return null
  return {
    left: shareOf(seen.offsetLeft, innerWidth - seen.width, innerWidth - width),
    top: shareOf(seen.offsetTop, innerHeight - seen.height, innerHeight - height),
    width,
    height,
    scale: Math.min(1, seen.scale),
  }
}

/** Browsers round what is seen of a page that is drawn smaller by as many pixels. */
const rounded = 1.5
const seenOf = (whole: number, seen: number): number => (whole - seen < rounded ? whole : seen)

/** Enlarged, the way over the page is the way over what is placed too: all of it can be reached. */
const shareOf = (offset: number, way: number, ownWay: number): number =>
  way > 0 ? (offset * ownWay) / way : 0

/** `placeSheet` for what is seen of the window `view`: then in pixels of the screen. */
export function placeSheetInView(...asked: Parameters<typeof placeSheet>): SheetPlace {
  const [words, card, , edge] = asked
  const seen = getSeenView()
  if (!seen) return placeSheet(...asked)
  const { left, top, width, height, scale } = seen
  const boxes: Box[] = words.map((box) => ({
    left: (box.left - left) * scale,
    top: (box.top - top) * scale,
    right: (box.right - left) * scale,
    bottom: (box.bottom - top) * scale,
  }))
  return placeSheet(boxes, card, { width: width * scale, height: height * scale }, edge)
}
