import { boxOf, elementAt } from '../../reader/dom.ts'
import { drawnParentOf } from '../../reader/drawn-tree.ts'
import { isCard } from './is-card.ts'

/** Of the window's height and width: a head is lower than this, and wider. */
const tallest = 1 / 3
const narrowest = 1 / 2

/** Bars that stand under each other: a notice, the page's name, its sections. */
const mostBars = 3

/**
 * Pixels at the window's top that a page's head takes, which stays while its text scrolls; 0 where
 * there is none.
 */
export function findPageHead(): number {
  let bottom = 0
  for (let bars = 0; bars < mostBars; bars++) {
    const next = bottomOfBar(bottom)
    if (next <= bottom) break
    bottom = next
  }
  return bottom
}

/** Where the bar ends that stands at this height; 0 where none does. */
function bottomOfBar(height: number): number {
  const held = findHeld(elementAt(document, innerWidth / 2, height + 1))
  if (!held) return 0
  const { top, bottom, left, right } = boxOf(held)
  const isHead =
    top <= height + 1 && bottom < innerHeight * tallest && right - left > innerWidth * narrowest
  return isHead ? bottom : 0
}

/** The outermost element around one that the page's scrolling does not move. */
function findHeld(element: Element | null): Element | null {
  let held: Element | null = null
  for (let at = element; at && !isCard(at); at = drawnParentOf(at))
    if (/^(fixed|sticky)$/.test(getComputedStyle(at).position)) held = at
  return held
}
