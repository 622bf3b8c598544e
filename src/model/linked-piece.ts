import type { Link } from './text.ts'

/** Where a linked piece's title was read: the link's words, a headline of the page, the address. */
export type TitleSource = 'anchor' | 'headline' | 'slug'

/** A link of the article's own text to another piece, document, statement or post. */
export interface LinkedPiece extends Link {
  title: string
  from: TitleSource
  /** its host as people write it, without "www" */
  site: string
  /** null where no pack knows the host */
  outlet: string | null
  /** ISO day or month, as the address has it; null where it has none */
  date: string | null
  /** the claim that it touches, else one of its sentence */
  claim: string | null
  /** the citation that it touches, else one of its sentence */
  citation: string | null
}
