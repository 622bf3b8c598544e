import type { SortName } from '../kind-words.ts'

/** What in the article speaks for a record. */
export interface Evidence {
  sort: SortName | null
  /** how many words of its description the article uses */
  words: number
  /** number of the article's words that are typical of entities of this category */
  signs: number
  /** a word beside the name says this sort of thing */
  hasHead: boolean
  /** something that the record is related to is named too */
  related: boolean
  /** it is a team, and the article names it as one, by its town, country or short name alone */
  plays: boolean
  /** its country is named near by; or anywhere, or the country's people */
  near: boolean
  country: boolean
}
