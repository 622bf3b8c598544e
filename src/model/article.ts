/** What a reader of pages finds out about one page, beside its text. */
import type { ClaimReview } from './claim-review.ts'

export interface Article {
  title: string
  authors: string[]
  publisher: string | null
  /** ISO 8601, as precise as the page gives it; of the edition that is read */
  published: string | null
  lang: string
  dir: 'ltr' | 'rtl'
  url: string
  /** reviews of claims that the page publishes in its own name; absent when there are none */
  reviews?: ClaimReview[]
}

/** Why a page has no article: shown to the reader in words. */
export type NoArticleReason =
  | 'front-page'
  | 'section-page'
  | 'search-page'
  | 'too-short'
  | 'no-body'
  | 'unsupported-language'
  | 'unclear-language'
  | 'error'
