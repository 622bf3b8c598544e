/** What a reader of pages finds out about one page, beside its text. */

export interface Article {
  title: string
  authors: string[]
  publisher: string | null
  /** ISO 8601, as precise as the page gives it */
  published: string | null
  modified: string | null
  lang: string
  dir: 'ltr' | 'rtl'
  url: string
}

/** Why a page has no article: shown to the reader in words. */
export type NoArticleReason =
  | 'front-page'
  | 'section-page'
  | 'search-page'
  | 'too-short'
  | 'no-body'
  | 'unsupported-language'
  | 'error'
