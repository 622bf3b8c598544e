import type { QueryTerm } from './postings.ts'

/**
 * A name with its terms, of which one counts, or a word, which counts as much as it weighs in the
 * title.
 */
export interface QueryPart {
  terms: readonly QueryTerm[]
  /** how many postings */
  count: number
  weight: number
  isWord: boolean
  /** the most that it can add to a report */
  most: number
}
