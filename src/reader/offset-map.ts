import type { Span } from '../model/text.ts'
import {
  childNodesOf,
  createRange,
  firstChildOf,
  hostOf,
  isConnected,
  nextSiblingOf,
  nodeTypeOf,
  pageOf,
  parentOf,
  rootNodeOf,
} from './dom.ts'
import { firstIndex } from '../text/first-from.ts'
import { isBlank } from './letters.ts'

/**
 * A stretch of the text that stands letter for letter in one text node (white space may be of
 * another kind there, letters in another form). Letters of one ligature have a stretch each, at the
 * same place of the node.
 */
export interface Segment {
  /** offset in the text */
  start: number
  length: number
  node: Text
  /** offset in the node */
  nodeStart: number
}

/**
 * The way between offsets of the text and places in the live page. It holds live nodes: it stays
 * with the page.
 */
export interface OffsetMap {
  segments: readonly Segment[]
  /** the open shadow roots in which text stands */
  roots: ShadowRoot[]
  /**
   * live ranges that together cover a span, one for each run of neighbouring nodes; empty where the
   * page has lost them
   */
  toRanges(span: Span): globalThis.Range[]
  /** the text offset of a place in the page, null when it is outside the article */
  toOffset(node: Node, offset: number): number | null
}

/**
 * `segments`: in order of the text, none empty, none overlapping. `hasRoots`: some may stand in shadow
 * trees. Neither function throws, whatever became of the page.
 */
export function createOffsetMap(segments: readonly Segment[], hasRoots?: boolean): OffsetMap {
  const byNode = new Map<Node, Segment[]>()
  for (const segment of segments) {
    const known = byNode.get(segment.node)
    if (known) known.push(segment)
    else byNode.set(segment.node, [segment])
  }

  /** index of the first segment that ends after `offset` */
  const firstAfter = (offset: number): number =>
    firstIndex(0, segments.length, (at) => {
      const { start, length } = segments[at]!
      return start + length <= offset
    })

  function toRanges({ start, end }: Span): globalThis.Range[] {
    const ranges: globalThis.Range[] = []
    let last: Segment | null = null
    for (let i = firstAfter(start); i < segments.length && segments[i]!.start < end; i++) {
      const segment = segments[i]!
      const { node, nodeStart } = segment
      const from = nodeStart + Math.max(0, start - segment.start)
      const to = nodeStart + Math.min(segment.length, end - segment.start)
      if (!isConnected(node) || node.length < to) {
        last = null
        continue
      }
      const range = ranges.at(-1)
      if (last && range && neighbours(last.node, node)) range.setEnd(node, to)
      else {
        const fresh = createRange(pageOf(node))
        fresh.setStart(node, from)
        fresh.setEnd(node, to)
        ranges.push(fresh)
      }
      last = segment
    }
    return ranges
  }

  function toOffset(node: Node, offset: number): number | null {
    const [place, at] =
      nodeTypeOf(node) === 3 ? [node, offset] : [childNodesOf(node)[offset] ?? null, 0]
    for (const { start, length, nodeStart } of (place && byNode.get(place)) ?? []) {
      if (at <= nodeStart + length) return start + Math.max(0, at - nodeStart)
    }
    return null
  }

  return { segments, roots: hasRoots ? findRoots(segments) : [], toRanges, toOffset }
}

const findRoots = (segments: readonly Segment[]): ShadowRoot[] =>
  [...new Set(segments.map(({ node }) => rootNodeOf(node)))].filter(hostOf) as ShadowRoot[]

/**
 * Whether nothing that shows but white space stands between two text nodes: they are one, or each
 * ends or begins inline elements of one parent.
 */
function neighbours(before: Text, after: Text): boolean {
  if (before === after) return true
  let place: Node = before
  const outer = parentOf(after)
  let next = nextShown(place)
  while (!next) {
    const parent = parentOf(place)
    if (!parent || parent === outer) break
    place = parent
    next = nextShown(place)
  }
  while (next && next !== after) {
    const child: Node | null = firstChildOf(next)
    if (!child) break
    next = isUnseen(child) ? nextShown(child) : child
  }
  return next === after
}

/** The node behind another one, past comments and white space. */
function nextShown(node: Node): Node | null {
  let next = nextSiblingOf(node)
  while (next && isUnseen(next)) next = nextSiblingOf(next)
  return next
}

const isUnseen = (node: Node): boolean => {
  const type = nodeTypeOf(node)
  return type === 8 || (type === 3 && isBlank((node as Text).data))
}
