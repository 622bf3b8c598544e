import { boxOf, findIn } from '../../reader/dom.ts'

/** Pixels of the card's middle that must be seen at once, or it cannot be read. */
const leastMiddle = 120
/** Pixels of a card all of which scrolls, as it does in a low window. */
const leastWhole = 160

/** A card's natural size, and the least height at which it can be read. */
export function measureCard(element: HTMLElement): {
  width: number
  height: number
  least: number
} {
  const { width, height } = boxOf(element)
  const part = findIn(element, '.middle')
  // without its border, as what is read stands within
  const middle = part?.clientHeight ?? 0
  const least = middle > height ? leastWhole : height - Math.max(0, middle - leastMiddle)
  return { width, height, least: Math.ceil(Math.min(height, least)) }
}
