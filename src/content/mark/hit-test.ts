import { caretAt, childNodesOf, createRange, elementAt } from '../../reader/dom.ts'
import type { OffsetMap } from '../../reader/offset-map.ts'

/**
 * The text offset under a point of the viewport, null outside the article.
 * By caret, about 17 µs at 10,000 words; `highlightsFromPoint` takes a hundred times as long.
 */
export function findOffsetAt(x: number, y: number, map: OffsetMap): number | null {
  const caret = caretAt(document, x, y, { shadowRoots: map.roots })
  if (!caret) return null
  const { offsetNode: node, offset } = caret
  if (!(node instanceof Text)) return findOffsetByBoxes(x, y, map)
  // the caret stands between two letters, and at a line's end also for points far away from it: the
  // letter must be under the point
  for (const at of [offset, offset - 1]) {
    if (at < 0 || at >= node.length) continue
    const range = createRange(document)
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    for (const box of range.getClientRects())
      if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top && y <= box.bottom)
        return map.toOffset(node, at)
  }
  return null
}

/**
 * Of text that is selected as a whole (`user-select: all`) Firefox's caret stands before or after all
 * of it: there the letter is looked for by its box, in the element's own text.
 */
function findOffsetByBoxes(x: number, y: number, map: OffsetMap): number | null {
  const element = elementAt(document, x, y)
  for (const node of element ? childNodesOf(element) : []) {
    if (!(node instanceof Text) || !isUnder(rangeOf(node, 0, node.length), x, y)) continue
    let start = 0
    let end = node.length
    while (end - start > 1) {
      const middle = (start + end) >> 1
      if (isUnder(rangeOf(node, start, middle), x, y)) end = middle
      else start = middle
    }
    return map.toOffset(node, start)
  }
  return null
}

function rangeOf(node: Text, start: number, end: number): globalThis.Range {
  const range = createRange(document)
  range.setStart(node, start)
  range.setEnd(node, end)
  return range
}

const isUnder = (range: globalThis.Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  )
