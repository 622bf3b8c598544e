export interface Box {
  left: number
  top: number
  right: number
  bottom: number
  /** of a word that the reader points at: its card opens there */
  isPointedAt?: boolean
}

interface Size {
  width: number
  height: number
}

/** The window; `head`: pixels at its top that stay as the text scrolls, and are none of the card's. */
interface View extends Size {
  head?: number
}

interface CardSize extends Size {
  /** the least height at which it can be read */
  least: number
}

/** A card in the viewport; `maxHeight`: how tall it may be. */
export interface Place {
  left: number
  top: number
  maxHeight: number
}

/** A sheet along an edge of the window, as wide as it. */
export interface SheetPlace {
  sheet: 'top' | 'bottom'
  maxHeight: number
  /** too low for head, middle and foot: then all of it scrolls */
  isLow?: boolean
}

/** Pixels between the words and their card, and least between card and window edge. */
const gap = 8
const inset = 12

/** So many pixels of other words between where the reader points and the card are two lines or more. */
const far = 80

/**
 * Where the card stands: below the last line of its words, its start edge on that of the words that
 * the reader points at, or else of that line; above when there is no room below and more above, or
 * when that is nearer to where the reader points and below is far; shifted in from the sides. Never
 * over `words`, all the words it explains: where neither side has room it is as tall as fits on the
 * roomier one, and where that is less than can be read, it stands beside them; null where no side
 * holds it.
 */
export function placeCard(
  words: readonly Box[],
  card: CardSize,
  view: View,
  dir: 'ltr' | 'rtl',
): Place | null {
  const line = findLine(words)
  const wanted =
    dir === 'rtl'
      ? Math.max(...line.map((box) => box.right)) - card.width
      : Math.min(...line.map((box) => box.left))
  const left = Math.max(inset, Math.min(wanted, view.width - card.width - inset))
  const floor = bottomOf(words) + gap
  const ceiling = topOf(words) - gap
  const below = view.height - inset - floor
  const highest = inset + (view.head ?? 0)
  const above = ceiling - highest
  if (Math.max(below, above) < Math.min(card.height, card.least))
    return placeAtSide(words, card, view, dir)
  const isNearerAbove = card.height <= above && isFarBelow(line, words)
  if (!isNearerAbove && (card.height <= below || below >= above))
    return { left, top: floor, maxHeight: Math.max(0, below) }
  return { left, top: Math.max(highest, ceiling - card.height), maxHeight: Math.max(0, above) }
}

/** The words on whose start edge the card's is. */
function findLine(words: readonly Box[]): readonly Box[] {
  const pointed = words.filter(({ isPointedAt }) => isPointedAt)
  const meant = pointed.length > 0 ? pointed : words
  const last = meant.at(-1)!
  // Firefox gives one rectangle for each bidi run of a line («الوحدة 8200»): the line's edge is
  // that of their union
  return meant.filter((box) => box.top < last.bottom - 1 && box.bottom > last.top + 1)
}

/** Whether a card below all the words would be far from the line, and one above them nearer. */
function isFarBelow(line: readonly Box[], words: readonly Box[]): boolean {
  const below = bottomOf(words) - bottomOf(line)
  return below > far && below > topOf(line) - topOf(words)
}

const topOf = (boxes: readonly Box[]): number => Math.min(...boxes.map(({ top }) => top))
const bottomOf = (boxes: readonly Box[]): number => Math.max(...boxes.map(({ bottom }) => bottom))

/** Beside all the words: after them in the reading direction, else before them. */
function placeAtSide(
  words: readonly Box[],
  card: CardSize,
  view: Size,
  dir: 'ltr' | 'rtl',
): Place | null {
  const right = Math.max(...words.map((box) => box.right)) + gap
  const left = Math.min(...words.map((box) => box.left)) - gap - card.width
  const fitsRight = right + card.width + inset <= view.width
  const fitsLeft = left >= inset
  const maxHeight = view.height - 2 * inset
  if ((!fitsRight && !fitsLeft) || maxHeight < Math.min(card.height, card.least)) return null
  const top = Math.min(words[0]!.top - gap, view.height - inset - Math.min(card.height, maxHeight))
  const useRight = dir === 'rtl' ? !fitsLeft : fitsRight
  return { left: useRight ? right : left, top: Math.max(inset, top), maxHeight }
}

/** Pixels of a card all of which scrolls that must be seen at once, or it cannot be read. */
export const leastWhole = 160

/** The share of the window's height that a sheet leaves to the text, unless it could not be read. */
const leftToText = 0.4

/**
 * Which edge a sheet may stand along: the bottom alone, the top too where only that leaves the words
 * uncovered, or at last the one with more room, and then no taller than that where it can be read so.
 */
export type SheetEdge = 'bottom' | 'either' | 'roomier'

/** The sheet for a card that has no place beside its words, or that a finger opened. */
export function placeSheet(
  words: readonly Box[],
  card: Pick<CardSize, 'height' | 'least'>,
  view: Size,
  edge: SheetEdge,
): SheetPlace {
  const wanted = Math.max(card.least, view.height * (1 - leftToText))
  const maxHeight = Math.round(Math.min(wanted, view.height - inset))
  const height = Math.min(card.height, maxHeight)
  const below = view.height - bottomOf(words) - gap
  const above = topOf(words) - gap
  if (edge === 'bottom' || height <= below) return { sheet: 'bottom', maxHeight }
  if (height <= above) return { sheet: 'top', maxHeight }
  const room = Math.floor(Math.max(below, above))
  if (edge === 'either' || room < leastWhole) return { sheet: 'bottom', maxHeight }
  const isLow = room < card.least
  return { sheet: below >= above ? 'bottom' : 'top', maxHeight: room, isLow }
}

/** Pixels between the text column and a card pinned in the margin beside it. */
const marginGap = 24

/**
 * Where a pinned card stands beside its line: in the margin after the text column, else before it;
 * null when neither holds it.
 */
export function placeInMargin(
  words: readonly Box[],
  column: Box,
  { card, view }: { card: Size; view: Size },
  dir: 'ltr' | 'rtl',
): { left: number; top: number } | null {
  const right = column.right + marginGap
  const left = column.left - marginGap - card.width
  const fitsRight = right + card.width + inset <= view.width
  const fitsLeft = left >= inset
  const first = words[0]
  if (!first || (!fitsRight && !fitsLeft)) return null
  const useRight = dir === 'rtl' ? !fitsLeft : fitsRight
  return { left: useRight ? right : left, top: first.top - gap }
}
