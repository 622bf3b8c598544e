/** What cards ask of online sources, and what comes back. */
import type { RelatedReport, ReportRef, ResolvedReport } from './annotation.ts'
import type { ClaimReview } from './claim-review.ts'
import type { CitedBy } from './knowledge.ts'
import type { OutwardFailure, SourceId } from './outward.ts'

/**
 * Why a source gave nothing: it was not reached, its answer could not be read (`said`: its first
 * words), or the background did not answer.
 */
export type AskFailure =
  | OutwardFailure
  | { kind: 'unreadable'; said: string }
  | { kind: 'no-answer' }

/** A name for Wikipedia. */
export interface NameToLookUp {
  /** as the article writes it */
  name: string
  /** the article's language, and the reader's */
  lang: string
  readerLang: string
  /**
   * what a pack calls it in the reader's language, or a title that the reader chose; null when not
   * known
   */
  readerName: string | null
}

export interface ResolvedOnline {
  resolved: ResolvedReport[]
  /** the sources that answered, and how many pieces each gave */
  answered: { source: SourceId; reports: number }[]
  failed: { source: SourceId; failure: AskFailure }[]
}

/** What the Wayback Machine holds of a piece. */
export interface ArchivedCopy {
  url: string
  /** ISO day of the copy; null where it does not say */
  date: string | null
}

/** Reviews of a claim, and the words that were asked. */
export interface FoundReviews {
  words: string[]
  reviews: ClaimReview[]
}

/**
 * Who else reported on what the article is about, asked of every allowed source at once.
 * `answered`: how many pieces or reviews each gave, of which `related` are the pieces on the same
 * matter.
 */
export interface RelatedOnline extends Omit<ResolvedOnline, 'resolved'> {
  related: RelatedReport[]
  /** of claims that bear words of the headline; they may be about another claim */
  reviews: ClaimReview[]
  /** were asked and have not answered yet */
  waiting: SourceId[]
  /** could be asked too, but are switched off, not allowed or want a key */
  unasked: SourceId[]
}

/** A name whose article in one Wikipedia is asked for what it cites. */
export interface SubjectToAsk {
  title: string
  lang: string
}

/** What Wikipedia's article of a name cites. */
export interface CitedByWikipedia {
  /** null: there is no article of that name */
  article: CitedBy | null
  /** newest first, those without a day last */
  pieces: ReportRef[]
  /** those that are on the matter of the article being read */
  related: RelatedReport[]
}

/** How an asking ended. 'must-allow': the reader has not allowed it yet, and is to decide. */
type Outcome<Value> =
  | { state: 'answered'; value: Value; at: string }
  | { state: 'failed'; failure: AskFailure }
  | { state: 'must-allow' }

/** The background's answer. `sent`: how many requests it cost. */
export type OnlineAnswer<Value> = { sent: number } & Outcome<Value>

/**
 * How an asking stands, as card and popup show it (model/question-keeper.ts). `soFar`: what came of
 * several sources while others have not answered.
 */
export type OnlineState<Value> = { state: 'waiting'; soFar?: Value } | Outcome<Value>

/**
 * What the reader is asked to allow: Wikipedia in these languages, all that can be asked for a
 * whole article, the news index for a reference, copies, reviews, a group of annotators.
 */
export type AllowSubject =
  | { what: 'wikipedia' | 'related'; langs: string[] }
  | { what: 'reports' | 'wayback' | 'fact-check' | 'hypothesis' }

/** Which page a popup is about; key: what the requests are counted under. */
export interface PopupPage {
  tabId: number
  key: string
}

/** How each question of a popup stands, by its key (platform/storage/asked-questions.ts). */
export type AskedStates = Record<string, OnlineState<unknown>>
