/**
 * Text and places in it. All offsets are UTF-16 code units of `TextDocument.text`; spans are
 * half-open.
 */

export interface Span {
  start: number
  end: number
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list-item' | 'quote'

/**
 * A run of text that stands by itself on the page. Blocks are in order, do not overlap, and never
 * hold "\n".
 */
export interface Block extends Span {
  kind: BlockKind
  /** a paragraph that the page sets in bold from end to end, as the questions of an interview */
  strong?: true
}

/** A link of the page with its place in the text. `url` is absolute. */
export interface Link extends Span {
  url: string
}

/** A headline of the page that leads elsewhere: of a "read also" box, a list, a card. */
export interface PageHeadline {
  /** absolute */
  url: string
  title: string
  /** it stands between the article's first and last lines, not around them */
  inside: boolean
}

/** What the analysis reads: plain text and what is known about it. Blocks are parted by "\n". */
export interface TextDocument {
  text: string
  /** BCP 47, the primary subtag in use ("ar", "en") */
  lang: string
  /** ISO day of publication, from which relative dates are reckoned; null when unknown */
  date: string | null
  title: string | null
  url: string | null
  /** the outlet that published it, as the page names itself */
  publisher: string | null
  blocks: Block[]
  links: Link[]
  /** headlines of the page that lead elsewhere; absent where there is no page */
  headlines?: PageHeadline[]
}

/** Days that a phrase allows: ISO days, both included. */
export interface DayRange {
  from: string
  to: string
}

/** Whether a block is the article's headline or one within it. */
export const isHeadline = ({ kind }: Pick<Block, 'kind'>): boolean =>
  kind === 'title' || kind === 'heading'
