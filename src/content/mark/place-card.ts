export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

interface Size {
  width: number
  height: number
}

/** Pixels between the words and their card, and least between card and window edge. */
const gap = 8
const inset = 12

/**
 * Where the card stands (left and top in the viewport): below the last line of its words, its start
 * edge on theirs;
 * above when there is no room below and more above; shifted in from the sides. Never over `words`,
 * all the words it explains, unless neither side has room: then on the roomier side, as tall as
 * fits (`maxHeight`).
 */
export function placeCard(
  words: readonly Box[],
  card: Size,
  view: Size,
  dir: 'ltr' | 'rtl',
): { left: number; top: number; maxHeight: number } {
  const last = words[words.length - 1]!
  // Firefox gives one rectangle for each bidi run of a line («الوحدة 8200»): the line's edge is
  // that of their union
  const line = words.filter((box) => box.top < last.bottom - 1 && box.bottom > last.top + 1)
  const wanted =
    dir === 'rtl'
      ? Math.max(...line.map((box) => box.right)) - card.width
      : Math.min(...line.map((box) => box.left))
  const left = Math.max(inset, Math.min(wanted, view.width - card.width - inset))
  const floor = Math.max(...words.map((box) => box.bottom)) + gap
  const ceiling = Math.min(...words.map((box) => box.top)) - gap
  const below = view.height - inset - floor
  const above = ceiling - inset
  if (card.height <= below || below >= above)
    return { left, top: floor, maxHeight: Math.max(0, below) }
  return { left, top: Math.max(inset, ceiling - card.height), maxHeight: Math.max(0, above) }
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
  card: Size,
  view: Size,
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
