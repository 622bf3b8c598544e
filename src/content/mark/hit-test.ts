import { caretAt, createRange } from '../../reader/dom.ts'
import type { OffsetMap } from '../../reader/offset-map.ts'

/**
 * The text offset under a point of the viewport, null outside the article.
 * By caret, about 17 µs at 10,000 words; `highlightsFromPoint` takes a hundred times as long.
 */
export function findOffsetAt(x: number, y: number, map: OffsetMap): number | null {
  const caret = caretAt(document, x, y, { shadowRoots: map.roots })
  if (!caret) return null
  const { offsetNode: node, offset } = caret
  if (!(node instanceof Text)) return null
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
