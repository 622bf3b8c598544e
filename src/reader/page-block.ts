import type { BlockKind } from '../model/text.ts'
import { tagOf } from './dom.ts'
import type { Segment } from './offset-map.ts'

/**
 * A run of text of the page that no block element or line break parts. Offsets are relative to its
 * own text.
 */
export interface PageBlock {
  text: string
  kind: BlockKind
  /** the nearest element around it that is not inline */
  element: Element
  segments: Segment[]
  links: { start: number; end: number; element: Element }[]
  /** letters that stand in links, 0–1 */
  linkShare: number
  /** it stands in an element named as summary or lead of the article */
  isLead: boolean
  /** it stands alone with a picture or video, as captions do */
  isCaption: boolean
  /** it shows words of the article again, in large letters */
  isPullQuote: boolean
  /** it is in one of the page's cards: a linked headline, perhaps with a summary, a time, a name */
  isCard: boolean
}

/** UTF-16 units of all of them. */
export const lettersOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0)

/** 1–6 for headings, 7 for all else. */
export const levelOf = ({ element }: PageBlock): number =>
  Number(/^H([1-6])$/.exec(tagOf(element))?.[1] ?? 7)
