/**
 * An article that the reader keeps: its apparatus with the words that the apparatus quotes, and
 * without the rest of the article's text.
 */
import type { Apparatus } from './apparatus.ts'
import type { Article } from './article.ts'
import type { Note } from './knowledge.ts'

/** Of the shape: a later one reads the earlier ones. */
export const keptVersion = 1

/** Excerpts, mentions of a name, parts of a statement that are kept. */
export const mostPlaces = 20_000

/** A stretch of the article's text, from `start` on (UTF-16 units of the whole text). */
export interface Excerpt {
  start: number
  text: string
}

/** What an apparatus and what is kept of it have in common. */
export type FoundParts = Pick<
  Apparatus,
  'entities' | 'claims' | 'doubtful' | 'citations' | 'links' | 'related' | 'figures'
>

/**
 * What is kept of an apparatus (cut-apparatus.ts). All spans are places of the article's text. Of the
 * mentions of a name the first, and of those of which letters on both sides are kept as many as may
 * be.
 */
export interface KeptParts extends FoundParts {
  version: typeof keptVersion
  article: Omit<Article, 'reviews'>
  /** BCP 47, and ISO day of publication, as of the text that was read */
  lang: string
  date: string | null
  /** UTF-16 units of the whole text */
  length: number
  /** in order, apart from each other: what is quoted, with some letters around it */
  excerpts: Excerpt[]
  /** by `pack:id`: what a linked record is called and what it is, no facts */
  notes: Record<string, Note>
}

export interface KeptArticle extends KeptParts {
  /** the normalised address */
  id: string
  /** ISO date and time at which it was kept */
  kept: string
}

/** Whether an article is kept, and whether it may be. */
export interface KeptState {
  /** ISO date and time; null: it is not */
  kept: string | null
  /** false on pages of private windows */
  mayKeep: boolean
}

/** Some of all kept articles, and where the next portion begins; null: these are the last. */
export interface KeptPortion {
  articles: KeptArticle[]
  next: string | null
}

/** What came of kept articles from a file. */
export interface KeptTaken {
  /** new here, or kept later than what was here */
  taken: number
  /** not as one must be */
  refused: number
}
