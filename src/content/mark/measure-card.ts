/** Pixels of the card's middle that must be seen at once, or it cannot be read. */
const leastMiddle = 120

/** A card's natural size, and the least height at which it can be read. */
export function measureCard(element: HTMLElement): {
  width: number
  height: number
  least: number
} {
  const { width, height } = element.getBoundingClientRect()
  const middle = element.querySelector('.middle')?.getBoundingClientRect().height ?? 0
  return { width, height, least: Math.ceil(height - Math.max(0, middle - leastMiddle)) }
}
