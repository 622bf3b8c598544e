import type { Apparatus } from '../../model/apparatus.ts'
import type { Span } from '../../model/text.ts'
import { elementAround } from '../../reader/drawn-tree.ts'
import type { OffsetMap } from '../../reader/offset-map.ts'
import { findOffsetAt } from './hit-test.ts'
import type { Box } from './place-card.ts'
import { getMarkAt, type Mark } from './plan-marks.ts'
import { toWholeWords } from './whole-words.ts'

/** What is marked on the page, and where its text lies. */
export interface Marked {
  apparatus: Apparatus
  map: OffsetMap
  marks: readonly Mark[]
  /** whether the reports are known: what a reference leads to */
  isWhole: boolean
}

/** Finds places of the marked text on the page. Where nothing is marked there are none. */
export interface MarkedPage {
  /** null while nothing is marked */
  get(): Marked | null
  set(marked: Marked | null): void
  /** the words that are painted for a span: whole ones */
  toPainted(span: Span): Span
  /** all the words that a mark's card explains */
  getExplained(mark: Mark): Span[]
  /** the boxes of spans that have a width, in pixels of the window */
  boxesOf(spans: readonly Span[]): Box[]
  /** null when the page has lost the place */
  rangeOf(span: Span): globalThis.Range | null
  /** the mark at a point of the window */
  findMark(x: number, y: number): Mark | null
}

/** The element in which a range begins. */
export const holderOf = (range: globalThis.Range): Element | null =>
  elementAround(range.startContainer)

/** The boxes of a range that have a width, in pixels of the window: as it now stands, it is live. */
export const boxesOfRange = (range: globalThis.Range): Box[] =>
  [...range.getClientRects()].filter((box) => box.width > 0)

export function createMarkedPage(): MarkedPage {
  let marked: Marked | null = null
  const toPainted = (span: Span) =>
    marked ? toWholeWords(marked.apparatus.document.text, span) : span
  return {
    get: () => marked,
    set(next) {
      marked = next
    },
    toPainted,
    getExplained(mark) {
      const claim =
        mark.target.kind === 'claim' &&
        marked?.apparatus.claims.find(({ id }) => id === mark.target.id)
      return claim ? [...claim.source, ...claim.cue, ...claim.content].map(toPainted) : [mark]
    },
    boxesOf: (spans) =>
      spans.flatMap((span) => marked?.map.toRanges(span) ?? []).flatMap(boxesOfRange),
    rangeOf: (span) => marked?.map.toRanges(span)[0] ?? null,
    findMark(x, y) {
      const offset = marked && findOffsetAt(x, y, marked.map)
      return marked && offset !== null ? getMarkAt(marked.marks, offset) : null
    },
  }
}
