/** What speaks for a report's telling of the article's own event, as the reader is told it. */
export interface EventEvidence {
  /** its day minus the article's: -1, 0 or 1 */
  daysLater: number
  /** the words of its headline that say what happened, as it writes them */
  kinds: string[]
  /** names that both have, as the article writes them */
  places: string[]
  names: string[]
  /** numbers that both have, from 2 on, without years */
  numbers: number[]
  /** its headline is nearly all in the words with which the article begins */
  isWorded?: true
}
