import type { Box } from './place-card.ts'

/** Pixels between two cards, and between a card and the window's edges. */
export const margin = 12

/**
 * Where a card stands that would stand on others, or on its own words: as near as may be to where it
 * is wanted, below or beside one of them; `beside` is false where a text stands beside. All boxes and
 * the answer are told alike, in the window's or in the page's pixels.
 */
export function placeApart(
  wanted: Box,
  others: readonly Box[],
  { width, beside }: { width: number; beside: boolean },
): { left: number; top: number } {
  const size = { x: wanted.right - wanted.left, y: wanted.bottom - wanted.top }
  const { left, top } = wanted
  const places = others.flatMap((other) => [
    { left, top: other.bottom + margin },
    ...(beside
      ? [
          { left: other.right + margin, top },
          { left: other.left - margin - size.x, top },
        ]
      : []),
  ])
  const isInWindow = (at: { left: number }) =>
    at.left === left || (at.left >= margin && at.left + size.x + margin <= width)
  const isFree = (at: { left: number; top: number }) =>
    !others.some((other) =>
      isOn({ ...at, right: at.left + size.x, bottom: at.top + size.y }, other),
    )
  const away = (at: { left: number; top: number }) => Math.hypot(at.left - left, at.top - top)
  // below the lowest of all a place is always free
  return [{ left, top }, ...places]
    .filter((at) => isInWindow(at) && isFree(at))
    .reduce((nearest, at) => (away(at) < away(nearest) ? at : nearest))
}

const isOn = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom
