import type { Mark } from './plan-marks.ts'
import type { MarkedPage } from './marked-page.ts'

/** Where the words of a mark stand in the live page, so that a later reading of it finds them again. */
export interface Standing {
  /** what the mark says, but for its offsets, which shift where something comes in above */
  words: string
  kind: Mark['kind']
  /** the place at which it begins */
  node: Node
  offset: number
}

/** Null for no mark, where nothing is marked, and where the page has lost the place. */
export function standingOf(
  mark: Mark | null,
  page: Pick<MarkedPage, 'get' | 'rangeOf'>,
): Standing | null {
  const range = mark && page.rangeOf(mark)
  const marked = page.get()
  if (!range || !marked) return null
  const words = marked.apparatus.document.text.slice(mark.start, mark.end)
  return { words, kind: mark.kind, node: range.startContainer, offset: range.startOffset }
}

/**
 * The mark that now stands there: of those with the same words in the same text node the nearest.
 * Null where there is none.
 */
export function findStanding(
  { words, kind, node, offset }: Standing,
  page: Pick<MarkedPage, 'get' | 'rangeOf'>,
): Mark | null {
  const marked = page.get()
  if (!marked) return null
  const { text } = marked.apparatus.document
  let nearest: Mark | null = null
  let distance = Infinity
  for (const mark of marked.marks) {
    if (mark.kind !== kind || text.slice(mark.start, mark.end) !== words) continue
    const range = page.rangeOf(mark)
    if (range?.startContainer !== node) continue
    const away = Math.abs(range.startOffset - offset)
    if (away < distance) {
      nearest = mark
      distance = away
    }
  }
  return nearest
}
