import type { AskFailure } from './online.ts'

/**
 * What Wikipedia says under a name: an article of that name, which may be about a namesake. It is
 * never joined to a note or an entity.
 */

export interface BackgroundArticle {
  title: string
  /** the first sentences, plain text, CC BY-SA */
  extract: string
  /** a few words on what it is */
  description: string | null
  lang: string
  dir: 'ltr' | 'rtl'
  url: string
  /** Wikidata's item of the same thing, as Wikipedia names it */
  qid?: string
  /** what Wikidata says of that item, where the reader lets it be asked */
  data?: ItemAnswer
}

/** CC0. Dates: ISO day, month or year; null where none is stated, or several are. */
export interface BackgroundItem {
  url: string
  born: string | null
  died: string | null
  founded: string | null
  site: string | null
  /** in the reader's language, then in the article's */
  aliases: string[]
}

/** `at`: ISO date and time of the answer */
export type ItemAnswer = { item: BackgroundItem; at: string } | { failure: AskFailure }

export type BackgroundAnswer =
  | { kind: 'article'; article: BackgroundArticle }
  /** several things bear the name. `url`: the page that lists them */
  | {
      kind: 'several'
      lang: string
      url: string
      choices: { title: string; description: string | null }[]
    }
  | { kind: 'none' }
