import type { Span } from '../model/text.ts'
import { rangeBoxOf } from '../reader/dom.ts'
import type { OffsetMap } from '../reader/offset-map.ts'
import { firstIndex } from '../text/first-from.ts'

/** Letters whose line is looked for together: a single one may be white space, which has no box. */
const stretch = 12

/**
 * The part of an article's text whose lines are on screen, null where none is. `height`: of the
 * window, CSS pixels. Looks at some twenty places of the text, however long that is: blocks and
 * lines stand below one another.
 */
export function findPlaceOnScreen(
  blocks: readonly Span[],
  map: OffsetMap,
  height: number,
): Span | null {
  const boxOf = (span: Span): DOMRect | null => {
    const range = map.toRanges(span)[0]
    return range ? rangeBoxOf(range) : null
  }
  /** a block that the page has lost counts with the next one that it has */
  const boxFrom = (at: number): DOMRect | null => {
    for (const block of blocks.slice(at)) {
      const box = boxOf(block)
      if (box && box.height > 0) return box
    }
    return null
  }
  const first = firstIndex(0, blocks.length, (at) => (boxFrom(at)?.bottom ?? Infinity) <= 0)
  const after = firstIndex(first, blocks.length, (at) => (boxFrom(at)?.top ?? Infinity) < height)
  const last = blocks[after - 1]
  const begin = blocks[first]
  if (!begin || !last) return null
  const lineAt = (block: Span, at: number) =>
    boxOf({ start: at, end: Math.min(at + stretch, block.end) })
  const start = firstIndex(
    begin.start,
    begin.end,
    (at) => (lineAt(begin, at)?.bottom ?? Infinity) <= 0,
  )
  const end = firstIndex(last.start, last.end, (at) => (lineAt(last, at)?.top ?? 0) < height)
  return start < end ? { start, end } : null
}
