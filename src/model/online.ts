/** What cards ask of online sources, and what comes back. */
import type { ResolvedReport } from './annotation.ts'
import type { BackgroundAnswer } from './background-article.ts'
import type { OutwardFailure, SourceId } from './outward.ts'

/** Why a source gave nothing: it was not reached, or its answer could not be read (`said`: its first words). */
export type AskFailure = OutwardFailure | { kind: 'unreadable'; said: string }

/** A name for Wikipedia. */
export interface NameToLookUp {
  /** as the article writes it */
  name: string
  /** the article's language, and the reader's */
  lang: string
  readerLang: string
  /** what a pack calls it in the reader's language, or a title that the reader chose; null when not known */
  readerName: string | null
}

export interface ResolvedOnline {
  resolved: ResolvedReport[]
  /** the sources that answered, and how many pieces each gave */
  answered: { source: SourceId; reports: number }[]
  failed: { source: SourceId; failure: AskFailure }[]
}

/** The background's answer. `sent`: requests that left for it. */
export type OnlineAnswer<Value> = { sent: number } & (
  | { state: 'answered'; value: Value; at: string }
  | { state: 'failed'; failure: AskFailure }
  // the reader has not allowed it yet
  | { state: 'must-allow' }
)

/** How an asking stands, as a card shows it. 'asked': the reader is to decide on the page that was opened for that. */
export type OnlineState<Value> =
  | { state: 'waiting' }
  | { state: 'asked' }
  | { state: 'answered'; value: Value; at: string }
  | { state: 'failed'; failure: AskFailure }

export type LookUpState = OnlineState<BackgroundAnswer>
export type ResolveState = OnlineState<ResolvedOnline>

/** What the reader is asked to allow: Wikipedia in these languages, or the sources of reports. */
export type AllowSubject = { what: 'wikipedia'; langs: string[] } | { what: 'reports' }
