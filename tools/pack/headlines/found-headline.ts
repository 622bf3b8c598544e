/** A headline as a source gave it, before names are found in it. */
export interface FoundHeadline {
  url: string
  title: string
  outlet: string
  lang: string | null
  /** ISO day; null where the source does not say */
  day: string | null
  /** keywords of the outlet, in which names are looked for too */
  keywords?: string[]
  /** it came from an index of other people's pages, whose titles may end with the outlet's name */
  isSearched?: boolean
}
