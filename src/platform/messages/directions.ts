/**
 * Every message that the extension's parts send each other, typed by direction; answers are plain
 * JSON.
 */
import type { Apparatus, PageState } from '../../model/apparatus.ts'
import type { AllowSubject, AskedStates, OnlineAnswer, PopupPage } from '../../model/online.ts'
import type { RequestEntry } from '../../model/outward.ts'
import type { Article } from '../../model/article.ts'
import type { FoundReports } from '../../model/found-reports.ts'
import type { FollowedCatalogue } from '../../model/catalogue.ts'
import type { Choice } from '../../model/choice.ts'
import type { KeptParts, KeptPortion, KeptState, KeptTaken } from '../../model/kept-article.ts'
import type { QuoteDrift } from '../../model/quote-drift.ts'
import type { Note } from '../../model/knowledge.ts'
import type { PackShelfState } from '../../model/installed-pack.ts'
import type { PolicyPart } from '../../model/policy.ts'
import type { MarkKind, Settings } from '../../model/settings.ts'
import type { SettingsChange } from '../../model/settings-change.ts'
import type {
  NoteDraft,
  NoteSaved,
  NotesTaken,
  NoteToSave,
  OwnNote,
  ShownNote,
} from '../../model/own-note.ts'
import type { AddedFeed, Feed, FeedLink, FollowedFeeds } from '../../model/stored-report.ts'
import type { Span, TextDocument } from '../../model/text.ts'
import type { Runtime } from '../browser.ts'
import type { SourceStates } from '../database/source-states.ts'
import type { OnlineQuestions } from './online-questions.ts'

export type QuestionType = keyof OnlineQuestions

/**
 * A question to online sources, as a popup hands it on: `key`: under what its answer is kept; `subject`: what the
 * reader must allow for it.
 */
export interface PopupQuestion {
  key: string
  type: QuestionType
  ask: object
  subject: AllowSubject
}

export type AnnotateAnswer =
  | { ok: true; apparatus: Apparatus }
  | { ok: false; reason: 'unsupported-language'; lang: string }
  | { ok: false; reason: 'failed'; message: string }

/** Of an article without its reports, and the key under which `find-reports` gives them. */
export type ReadAnswer =
  | (Extract<AnnotateAnswer, { ok: true }> & { reports: string })
  | Exclude<AnnotateAnswer, { ok: true }>

/** From a page or a view to the background. */
export interface ToBackground extends OnlineQuestions {
  annotate: { ask: { article: Article; document: TextDocument }; answer: ReadAnswer }
  /**
   * the reports of an article that `annotate` has answered; the article once more, for a background
   * that was ended since
   */
  'find-reports': {
    ask: { reports: string; article: Article; document: TextDocument }
    answer: FoundReports
  }
  /** what is known of words that the reader selected */
  'look-up': {
    /** matters: ids of the packs on whose matter the page's article is */
    ask: { words: string; article: Article; matters: string[] }
    answer: AnnotateAnswer
  }
  /** runs the page script once in a tab; the tab's host is allowed by the reader's click */
  'run-in-tab': { ask: { tabId: number }; answer: { ok: boolean; message?: string } }
  /**
   * makes the background ready for the article that is likely coming in the page that asks. lang: as
   * the page itself names it, or ''
   */
  'expect-article': { ask: { lang: string }; answer: null }
  /**
   * brings the page script into the page that asks; whether it could. lang: as the page itself
   * names it, or ''
   */
  'read-page': { ask: { lang: string }; answer: boolean }
  /** brings the card script into the page that asks; whether it could */
  'load-card': { ask: object; answer: boolean }
  /**
   * what the reader decided on a page: a claim that was wrongly read or a reference that is none (by
   * key), or is one after all; what a name stands for, or no longer; page: of the popup that says so
   */
  decide: {
    ask: {
      page?: PopupPage
      hide?: string
      show?: string
      choose?: Omit<Choice, 'name'>
      forget?: Pick<Choice, 'written' | 'lang'>
    }
    answer: null
  }
  'get-settings': { ask: object; answer: Settings }
  /** names of settings that are malformed in storage and so count as never chosen */
  'list-unread-settings': { ask: object; answer: string[] }
  /** the settings as they then are */
  'change-settings': { ask: { change: SettingsChange }; answer: Settings }
  /** how sources have fared */
  'get-source-states': { ask: object; answer: SourceStates }
  /** opens the page on which the reader allows it or not */
  'open-allow': { ask: { subject: AllowSubject }; answer: null }
  /**
   * the same questions from a popup: what is not allowed yet is decided on a page of our own, and
   * then asked by itself
   */
  'ask-from-popup': {
    ask: { question: PopupQuestion; page: PopupPage }
    answer: OnlineAnswer<unknown>
  }
  /** how what was asked from popups for that page stands */
  'list-asked': { ask: { page: PopupPage }; answer: AskedStates }
  /**
   * what the reader decided on the page that a popup's question had opened; mark: of that question
   */
  decided: { ask: { mark: string; allowed: boolean }; answer: null }
  /** the request log, newest first */
  'list-requests': { ask: object; answer: RequestEntry[] }
  'clear-requests': { ask: object; answer: null }
  /** reports that online sources gave and that are kept */
  'count-kept-reports': { ask: object; answer: number }
  /** those, and every kept answer */
  'forget-kept-reports': { ask: object; answer: null }
  'open-options': { ask: object; answer: null }
  /** how often popup or panel were opened, this time among them */
  'count-opening': { ask: object; answer: number }
  /** what an organisation fixed for this browser */
  'list-fixed': { ask: object; answer: PolicyPart[] }
  /** all that was kept goes; the extension starts anew after the answer */
  'delete-everything': { ask: object; answer: null }
  'list-packs': { ask: object; answer: PackShelfState }
  'list-catalogues': { ask: object; answer: FollowedCatalogue[] }
  'use-pack': { ask: { id: string; on: boolean }; answer: null }
  /** ids of all packs, the preferred first */
  'order-packs': { ask: { order: string[] }; answer: null }
  /** its packs stay */
  'forget-catalogue': { ask: { url: string }; answer: null }
  /** an installed one */
  'remove-pack': { ask: { id: string }; answer: null }
  'list-feeds': { ask: object; answer: Feed[] }
  /** asks that address; its host is allowed by the reader's click */
  'add-feed': { ask: { url: string }; answer: AddedFeed }
  /** feeds that are followed once the reader switches them on; how many were new */
  'follow-feed-links': { ask: { links: FeedLink[] }; answer: number }
  /** switched on and asked at once; the reader's one click allowed all their hosts */
  'follow-feeds': { ask: { links: FeedLink[] }; answer: FollowedFeeds }
  'set-feed': { ask: { url: string; enabled: boolean }; answer: null }
  'remove-feed': { ask: { url: string }; answer: null }
  'refresh-feeds': { ask: object; answer: null }
  /** how many feeds were new; null when the text is no OPML */
  'import-opml': { ask: { text: string }; answer: number | null }
  'export-opml': { ask: object; answer: string }
  'count-memory': { ask: object; answer: number }
  'forget-memory': { ask: object; answer: null }
  'list-notes': { ask: object; answer: ShownNote[] }
  'list-note-versions': { ask: { id: string }; answer: OwnNote[] }
  /** the reader's own notes of these ids, which only an apparatus tells */
  'read-notes': { ask: { ids: string[] }; answer: Note[] }
  'save-note': { ask: NoteToSave; answer: NoteSaved }
  'remove-note': { ask: { id: string }; answer: null }
  /** notes of a file, not yet checked */
  'take-notes': { ask: { values: unknown[] }; answer: NotesTaken }
  /** a compiled pack, base64; null when it is none */
  'take-notes-pack': { ask: { file: string }; answer: NotesTaken | null }
  /** the compiled pack of all notes, base64 */
  'export-notes-pack': { ask: object; answer: string }
  'sync-notes': { ask: { on: boolean }; answer: null }
  /**
   * opens the notes' page with a note begun, or with the one of that id as it is kept
   */
  'open-notes': { ask: { draft: NoteDraft; id: string | null }; answer: null }
  /** whether the article of that address, which that tab shows, is kept */
  'find-kept': { ask: { url: string; tabId: number }; answer: KeptState }
  /** as `find-kept` answers then: on a page of a private window it is not kept */
  'keep-article': { ask: { parts: KeptParts; tabId: number }; answer: KeptState }
  /** those whose ids come after that one; null: from the first */
  'list-kept': { ask: { after: string | null }; answer: KeptPortion }
  /** quotations of an article that kept ones have with other words */
  'compare-quotes': { ask: { parts: KeptParts }; answer: QuoteDrift[] }
  /** by address; null: all of them */
  'forget-kept': { ask: { urls: string[] | null }; answer: null }
  /** kept articles of a file, not yet checked */
  'take-kept': { ask: { values: unknown[] }; answer: KeptTaken }
}

/** From the popup or the background to the page script of a tab. */
export interface ToPage {
  'get-state': { ask: object; answer: PageState }
  /** `open`: with the card of the name in the first of them */
  'jump-to': { ask: { spans: Span[]; open?: boolean }; answer: boolean }
  /** reads a page whose language is unclear as one of this language */
  'read-as': { ask: { lang: string }; answer: null }
  'set-page': { ask: { on: boolean }; answer: PageState }
  /** what the reader decided on the page that this page's card had opened */
  allowed: { ask: { allowed: boolean }; answer: null }
  /** to the next mark or the one before, of all or of one kind */
  step: { ask: { by: 1 | -1; of?: MarkKind }; answer: boolean }
  'get-feeds': { ask: object; answer: FeedLink[] }
  /** words: null for what is selected on the page. True if a card could be shown */
  'look-up-selection': { ask: { words: string | null }; answer: boolean }
}

export type Ask<Map, Type extends keyof Map> = Map[Type] extends { ask: infer A extends object }
  ? A
  : never
export type Answer<Map, Type extends keyof Map> = Map[Type] extends { answer: infer A } ? A : never
export type Handlers<Map> = {
  [Type in keyof Map]?: (
    ask: Ask<Map, Type>,
    sender: Runtime.MessageSender,
  ) => Promise<Answer<Map, Type>> | Answer<Map, Type>
}
