import { boxOf, findIn } from '../../reader/dom.ts'
import { leastWhole } from './place-card.ts'

/** Pixels of the card's middle that must be seen at once, or it cannot be read. */
const leastMiddle = 120

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
  // in a low window all of it scrolls
  const least = middle > height ? leastWhole : height - Math.max(0, middle - leastMiddle)
  return { width, height, least: Math.ceil(Math.min(height, least)) }
}
