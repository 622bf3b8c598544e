/**
 * Every message that the extension's parts send each other, typed by direction; answers are plain
 * JSON.
 */
import type { Apparatus, PageState } from '../../model/apparatus.ts'
import type { Citation, Claim, Entity } from '../../model/annotation.ts'
import type { BackgroundAnswer } from '../../model/background-article.ts'
import type {
  AllowSubject,
  ArchivedCopy,
  AskedStates,
  CitedByWikipedia,
  FoundReviews,
  NameToLookUp,
  OnlineAnswer,
  PopupPage,
  RelatedOnline,
  ResolvedOnline,
} from '../../model/online.ts'
import type { RequestEntry } from '../../model/outward.ts'
import type { Article } from '../../model/article.ts'
import type { FollowedCatalogue } from '../../model/catalogue.ts'
import type { Choice } from '../../model/choice.ts'
import type { Note } from '../../model/knowledge.ts'
import type { PackShelfState } from '../../model/installed-pack.ts'
import type { Settings } from '../../model/settings.ts'
import type { SettingsChange } from '../../model/settings-change.ts'
import type {
  NoteDraft,
  NoteSaved,
  NotesTaken,
  NoteToSave,
  OwnNote,
  ShownNote,
} from '../../model/own-note.ts'
import type { AddedFeed, Feed, FeedLink } from '../../model/stored-report.ts'
import type { Span, TextDocument } from '../../model/text.ts'
import { NoAnswer } from '../../model/trouble.ts'
import { askInTime } from './ask-in-time.ts'
import { limitOf, triesOf } from './asked-again.ts'
import { browser, type Runtime } from '../browser.ts'
import { isOurs } from './sender.ts'
import type { SourceStates } from '../database/source-states.ts'

/** The messages that ask online sources. */
export type QuestionType =
  | 'look-up-online'
  | 'resolve-online'
  | 'find-copy'
  | 'find-reviews'
  | 'ask-cited-by'
  | 'ask-related'

/**
 * One of them, as a popup hands it on: `key`: under what its answer is kept; `subject`: what the
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

/** From a page or a view to the background. */
export interface ToBackground {
  annotate: { ask: { article: Article; document: TextDocument }; answer: AnnotateAnswer }
  /** what is known of words that the reader selected */
  'look-up': { ask: { words: string; article: Article }; answer: AnnotateAnswer }
  /** runs the page script once in a tab; the tab's host is allowed by the reader's click */
  'run-in-tab': { ask: { tabId: number }; answer: { ok: boolean; message?: string } }
  /** brings the card script into the page that asks; whether it could */
  'load-card': { ask: object; answer: boolean }
  /** a name, asked of Wikipedia */
  'look-up-online': { ask: { name: NameToLookUp }; answer: OnlineAnswer<BackgroundAnswer> }
  /** a reference, asked of the online sources of reports */
  'resolve-online': {
    ask: { citation: Citation; document: TextDocument; entities: Entity[] }
    answer: OnlineAnswer<ResolvedOnline>
  }
  /**
   * a cited piece, asked of the Wayback Machine; date: ISO day that the copy should be near; page:
   * of the popup that asks
   */
  'find-copy': {
    ask: { url: string; date: string | null; page?: PopupPage }
    answer: OnlineAnswer<ArchivedCopy | null>
  }
  /** words of a claim, asked of fact-checkers */
  'find-reviews': {
    ask: { claim: Claim; document: TextDocument; entities: Entity[] }
    answer: OnlineAnswer<FoundReviews>
  }
  /** what the article of that tab is about, asked of the online sources of reports */
  'ask-related': {
    ask: { tabId: number; apparatus: Apparatus; page?: PopupPage }
    answer: OnlineAnswer<RelatedOnline>
  }
  /**
   * what Wikipedia's article of that title cites; apparatus: of the article that the pieces are
   * weighed for; page: of the popup that asks
   */
  'ask-cited-by': {
    ask: { title: string; lang: string; apparatus?: Apparatus; page?: PopupPage }
    answer: OnlineAnswer<CitedByWikipedia>
  }
  /**
   * what the reader decided on a page: a claim that was wrongly read (its key), what a name stands
   * for, or no longer; page: of the popup that says so
   */
  decide: {
    ask: {
      page?: PopupPage
      hide?: string
      choose?: Omit<Choice, 'name'>
      forget?: Pick<Choice, 'written' | 'lang'>
    }
    answer: null
  }
  'get-settings': { ask: object; answer: Settings }
  /** names of the settings that lie in storage malformed and count as never chosen */
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
}

/** From the popup or the background to the page script of a tab. */
export interface ToPage {
  'get-state': { ask: object; answer: PageState }
  'jump-to': { ask: { spans: Span[] }; answer: boolean }
  'set-page': { ask: { on: boolean }; answer: PageState }
  /** what the reader decided on the page that this page's card had opened */
  allowed: { ask: { allowed: boolean }; answer: null }
  step: { ask: { by: 1 | -1 }; answer: boolean }
  'get-feeds': { ask: object; answer: FeedLink[] }
  /** words: null for what is selected on the page; whether a card could be shown */
  'look-up-selection': { ask: { words: string | null }; answer: boolean }
}

type Ask<Map, Type extends keyof Map> = Map[Type] extends { ask: infer A extends object }
  ? A
  : never
type Answer<Map, Type extends keyof Map> = Map[Type] extends { answer: infer A } ? A : never
export type Handlers<Map> = {
  [Type in keyof Map]?: (
    ask: Ask<Map, Type>,
    sender: Runtime.MessageSender,
  ) => Promise<Answer<Map, Type>> | Answer<Map, Type>
}

/**
 * What is answered in place of an answer when the handler failed: a browser carries values between
 * contexts, no rejections. No answer has a field of this name.
 */
interface Failure {
  unanswered: string
  /** of the error */
  name?: string
}

/** Rejects when the background fails to answer; with NoAnswer when it does not answer at all. */
export async function askBackground<Type extends keyof ToBackground>(
  type: Type,
  ask: Ask<ToBackground, Type>,
): Promise<Answer<ToBackground, Type>> {
  const toBackground = (message: object): Promise<unknown> =>
    browser.runtime.sendMessage({ ...message, to: 'background' })
  return unwrapped(
    await askInTime({
      send: (asking) => toBackground({ ...ask, type, asking }),
      isWorking: async (asking) => (await toBackground({ type: isWorking, asking })) === true,
      tries: triesOf(type),
      limit: limitOf(type),
    }),
  )
}

/** Milliseconds that a page's script may take: its work is short, or the background's. */
const pagePatience: Partial<Record<keyof ToPage, number>> & { any: number } = {
  any: 10_000,
  'look-up-selection': 60_000,
}

/** Rejects when the tab has no page script, or it fails to answer. */
export async function askPage<Type extends keyof ToPage>(
  tabId: number,
  type: Type,
  ask: Ask<ToPage, Type>,
): Promise<Answer<ToPage, Type>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    const tell = () => reject(new NoAnswer('the page is silent'))
    timer = setTimeout(tell, pagePatience[type] ?? pagePatience.any)
  })
  const asked = browser.tabs.sendMessage(tabId, { ...ask, type, to: 'page' }, { frameId: 0 })
  return unwrapped(await Promise.race([asked, late]).finally(() => clearTimeout(timer)))
}

function unwrapped<T>(answer: unknown): T {
  if (answer === undefined) throw new NoAnswer('it was ended before it answered')
  if (typeof answer === 'object' && answer !== null && 'unanswered' in answer) {
    const { unanswered, name = 'Error' } = answer as Failure
    const error = new Error(unanswered)
    error.name = name
    throw error
  }
  return answer as T
}

/** Tells whoever listens that the page script has a new state. */
export function tellStateChanged(): void {
  browser.runtime.sendMessage({ type: 'state-changed', to: 'views' }).catch(() => {
    // nobody listens: no popup is open
  })
}

/** Calls back whenever the page script of `tabId` has a new state. Returns its undo. */
export function onStateChanged(tabId: number, callback: () => void): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (isOurs(sender) && addressOf(message) === 'views' && sender.tab?.id === tabId) callback()
    return undefined
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

/** The question whether something is still worked on; it has no handler of its own. */
const isWorking = 'is-working'

/** Throws where a message is not as its type's must be (message-shapes.ts). */
type CheckShape = (type: string, message: unknown) => void
type MayAsk = (type: unknown, sender: Runtime.MessageSender) => boolean

/**
 * Answers the messages of one direction. Strangers, unknown types and what `mayAsk`
 * (asked-by-pages.ts) forbids get no answer. Returns its undo.
 */
export function answerMessages(
  to: 'background',
  handlers: Handlers<ToBackground>,
  mayAsk: MayAsk,
  checkShape?: CheckShape,
): () => void
export function answerMessages(to: 'page', handlers: Handlers<ToPage>): () => void
export function answerMessages(
  to: 'background' | 'page',
  handlers: Record<string, unknown>,
  mayAsk?: MayAsk,
  checkShape?: CheckShape,
): () => void {
  /** what is being worked on, by its mark */
  const working = new Set<unknown>()
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (!isOurs(sender) || addressOf(message) !== to) return undefined
    const { type, asking } = message as { type?: unknown; asking?: unknown }
    if (type === isWorking) {
      respond(working.has(asking))
      return true
    }
    if (mayAsk && !mayAsk(type, sender)) return undefined
    const handler =
      typeof type === 'string' && Object.hasOwn(handlers, type) ? handlers[type] : undefined
    if (typeof handler !== 'function') return undefined
    working.add(asking)
    const answer = Promise.resolve().then(() => {
      checkShape?.(type as string, message)
      return handler(message, sender) as unknown
    })
    answer
      .catch((error: unknown): Failure => ({
        unanswered: error instanceof Error ? error.message : String(error),
        ...(error instanceof Error && { name: error.name }),
      }))
      .then((given) => {
        working.delete(asking)
        respond(given)
      })
    // the answer comes later; a returned promise is understood by Firefox and only the newest
    // Chromium
    return true
  }
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  )
  return () =>
    browser.runtime.onMessage.removeListener(
      listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
    )
}

function addressOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null
    ? (message as { to?: unknown }).to
    : undefined
}
