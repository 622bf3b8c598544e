/** The answer of the background to a page: the article's whole apparatus, as plain data. */
import type { Trouble } from './trouble.ts'
import type { Article, NoArticleReason } from './article.ts'
import type { Citation, Claim, Entity, FigureComparison, RelatedReport } from './annotation.ts'
import type { LinkedPiece } from './linked-piece.ts'
import type { Note } from './knowledge.ts'
import type { Span, TextDocument } from './text.ts'

/** A step of the way from a page to its answer: those of the analysis in order, before them reading. */
export type Step =
  | 'read'
  | 'names'
  | 'links'
  | 'claims'
  | 'citations'
  | 'linked'
  | 'resolving'
  | 'related'
  | 'figures'
  | 'notes'

/** A part of the article that a step had to leave out, or a bound that cut something off. */
export interface Diagnostic {
  step: Step
  /** the block that was left out; null when it was the whole step */
  block: Span | null
  message: string
}

/** The reports in which the pieces that an article refers to were looked for. */
export interface Searched {
  reports: number
  /** ISO day of the latest; null where none has a day */
  latest: string | null
}

export interface Apparatus {
  article: Article
  document: TextDocument
  entities: Entity[]
  claims: Claim[]
  /** what may be claims too, less sure; absent when there are none */
  doubtful?: Claim[]
  citations: Citation[]
  /** absent before they were looked for, and of an article that was kept */
  searched?: Searched
  /** what the article's own text links to; absent where it links to nothing */
  links?: LinkedPiece[]
  related: RelatedReport[]
  /** figures that differ between the article and the reports; absent when there are none */
  figures?: FigureComparison[]
  /** ids of the packs on whose matter the article is; absent when on none */
  matters?: string[]
  /** by `pack:id` of the linked records, without what belongs to another matter */
  notes: Record<string, Note>
  /** what could not be read; absent when all was */
  diagnostics?: Diagnostic[]
  /** milliseconds the analysis took */
  took: number
}

/** What the popup can be told about a tab. */
export type PageState =
  // sent: requests that left the machine for this page
  | { state: 'ready'; apparatus: Apparatus; sent?: number }
  | { state: 'loading' }
  | { state: 'no-article'; reason: NoArticleReason; lang?: string }
  | { state: 'off'; where: 'page' | 'site' }
  | { state: 'not-allowed'; host: string }
  | { state: 'browser-page' }
  // `trouble`: where it has a name that the reader is told
  | { state: 'error'; message: string; trouble?: Trouble }
