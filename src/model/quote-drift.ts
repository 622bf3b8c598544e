/** The same quotation in two articles, with other words. */

/** A stretch of the two wordings; `left`: only the article has it; `added`: only the other one. */
export interface DriftPart {
  kind: 'same' | 'left' | 'added'
  text: string
}

export interface QuoteDrift {
  /** the article's claim */
  claim: string
  /** how the other article has it, and which that is */
  other: {
    url: string
    title: string
    outlet: string | null
    /** ISO day */
    date: string | null
    lang: string
    words: string
    /** the words stand in its headline: the piece itself is not at hand */
    isHeadline?: true
  }
  /** in order; null between two languages, where words cannot be held against each other */
  parts: DriftPart[] | null
}
