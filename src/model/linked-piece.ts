import type { Link, Span } from './text.ts'

/** Where a linked piece's title was read: the link's words, a headline of the page, the address. */
export type TitleSource = 'anchor' | 'headline' | 'slug'

/**
 * How a link stands to a claim or citation: its own words overlap it, its sentence does, or one of
 * the nearest sentence of its paragraph. It says where a link stands, not what the words rest on.
 */
export type Nearness = 'touches' | 'sentence' | 'paragraph'

/** A link of the article's own text to another piece, document, statement or post. */
export interface LinkedPiece extends Link {
  title: string
  from: TitleSource
  /** its host as people write it, without "www" */
  site: string
  /** null where no pack knows the host and it is not the article's own */
  outlet: string | null
  /** ISO day or month, as the address has it; null where it has none */
  date: string | null
  /** the nearest claim of its paragraph, by id */
  claim: string | null
  /** the nearest citation of its paragraph, as near as the claim */
  citation: string | null
  /** how near these two are; null where the paragraph has neither. Older kept articles lack it */
  near?: Nearness | null
  /** the sentence that it stands in. Older kept articles lack it */
  sentence?: Span
}
