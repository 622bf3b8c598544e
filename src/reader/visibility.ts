import { pageOf, viewOf } from './dom.ts'
import { drawnParentOf } from './drawn-tree.ts'

/**
 * Answers for an element with all that is around it, each asked once. An element without a box of
 * its own (display: contents) is as visible as its parent.
 */
export function createVisibility(
  isVisible: (element: Element) => boolean,
): (element: Element) => boolean {
  const known = new Map<Element, boolean>()
  return (element) => {
    const path: Element[] = []
    let answer = true
    for (let place: Element | null = element; place; place = drawnParentOf(place)) {
      const before = known.get(place)
      if (before !== undefined) {
        answer = before
        break
      }
      path.push(place)
    }
    for (const place of path.toReversed()) {
      answer &&= isVisible(place) || hasNoBox(place)
      known.set(place, answer)
    }
    return answer
  }
}

/** Without a layout there are no boxes: not so. */
function hasNoBox(element: Element): boolean {
  try {
    return viewOf(pageOf(element))?.getComputedStyle(element).display === 'contents'
  } catch {
    return false
  }
}
