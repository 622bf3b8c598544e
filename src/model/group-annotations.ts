/** Annotations that a group of readers shares (Hypothesis), and what is sent to one. */
import type { AskFailure } from './online.ts'

/** A quote with the text around it (TextQuoteSelector). */
export interface Quote {
  exact: string
  prefix: string
  suffix: string
}

/** A place of an annotation, as somebody else's program says it: nothing of it is checked by us. */
export interface PlacedQuote {
  quote: Quote
  /** where it stood in a text that may have been another; UTF-16 units */
  position: number | null
}

/** A group of which the reader is a member. */
export interface AnnotationGroup {
  id: string
  name: string
  /** everyone can read what is in it */
  isPublic: boolean
}

export interface GroupList {
  groups: AnnotationGroup[]
  /** false: the source does not know whose key that is */
  isKnown: boolean
}

/** What a member of a group wrote. `at`: null where it is about the whole page, or a reply. */
export interface GroupAnnotation {
  at: PlacedQuote | null
  /** as typed, Markdown and all */
  words: string
  tags: string[]
  creator: string | null
}

/** Why a group gives or takes nothing: its own word for "no such group, or not yours". */
export interface Membership {
  isMember: boolean
}

export interface GroupAnswer extends Membership {
  annotations: GroupAnnotation[]
  /** how many there are in all */
  total: number
}

/** What the reader sends: one claim of the article. */
export interface ClaimToSend {
  /** the page's address */
  url: string
  title: string
  quote: Quote
  words: string
  tags: string[]
}

/** `sent` of those given; the first that failed ends it. */
export interface SentClaims extends Membership {
  sent: number
  of: number
  failure: AskFailure | null
}
