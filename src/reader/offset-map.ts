import type { Span } from '../model/text.ts'

/** A stretch of the text that stands unchanged in one text node. */
export interface Segment {
  /** offset in the text */
  start: number
  length: number
  node: Text
  /** offset in the node */
  nodeStart: number
}

/** The way between offsets of the text and places in the live page. It holds live nodes: it stays with the page. */
export interface OffsetMap {
  segments: readonly Segment[]
  /** live ranges that together cover a span, one for each run of neighbouring nodes; empty where the page has lost them */
  toRanges(span: Span): globalThis.Range[]
  /** the text offset of a place in the page, null when it is outside the article */
  toOffset(node: Node, offset: number): number | null
}
