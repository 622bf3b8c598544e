/**
 * What the popup asks of the browser: one object, given by the entry, so that the views know no
 * browser API.
 */
import type { Citation, Claim } from '../../model/annotation.ts'
import type { Apparatus, PageState } from '../../model/apparatus.ts'
import type { QuoteDrift } from '../../model/quote-drift.ts'
import type { KeptState } from '../../model/kept-article.ts'
import type { OutwardFailure, SourceId } from '../../model/outward.ts'
import type { Settings } from '../../model/settings.ts'
import type { RelatedOnline } from '../../model/online.ts'
import type { FeedLink } from '../../model/stored-report.ts'
import type { Span } from '../../model/text.ts'
import type { GlossTitle } from '../parts/title-gloss.tsx'
import type { Shortcuts } from '../shortcuts.ts'
import type { Asker } from '../ask/asker.ts'
import type { CardQuestion } from '../ask/questions.ts'
import type { ViewName } from '../strings/app-strings.ts'

/** An online source that may be asked for the page. */
export interface SourceOfPage {
  source: SourceId
  /** ISO date and time */
  restingUntil: string | null
  /** the latest failure; null after a success */
  failure: OutwardFailure['kind'] | null
}

/** The library as the popup of one page sees it. */
export interface PageLibrary {
  find(apparatus: Apparatus): Promise<KeptState>
  /** keeps the article as it was read; on a page of a private window it is not kept */
  keep(apparatus: Apparatus): Promise<KeptState>
  letGo(apparatus: Apparatus): Promise<unknown>
  /** what it quotes and kept articles quote with other words */
  compareQuotes(apparatus: Apparatus): Promise<QuoteDrift[]>
  /** its page */
  open(): Promise<unknown>
  /** calls back when it changed; gives the undo */
  onChange(callback: () => void): () => void
}

export interface PopupHost extends Shortcuts {
  /** BCP 47: speaks when the reader chose no interface language */
  browserLanguage: string
  /** the popup is open as a page in a tab or beside one, not at the toolbar's button */
  inTab: boolean
  /** of the panel beside the page; left out elsewhere */
  panel?: {
    /** calls back with the part of the article's text on screen, null for none; returns its undo */
    followReading(hear: (place: Span | null) => void): () => void
    /** the view that was shown last: it stays when the reader goes on to another page */
    view: ViewName
  }
  /**
   * opens the panel, during the reader's click; left out in the panel itself and where the browser
   * has none
   */
  openPanel?(): Promise<void>
  /** the state of the tab that this popup is about */
  getState(): Promise<PageState>
  /** calls back at each later state; gives the undo */
  onChange(callback: (state: PageState) => void): () => void
  /** shows the place in the article */
  jump(spans: Span[]): void
  /** opens the card of the name that stands there */
  openCard(spans: Span[]): void
  /** switches this tab's site on or off, for good */
  setSite(on: boolean): Promise<void>
  /** switches this page on or off, until it is loaded again */
  setPage(on: boolean): Promise<void>
  /** few marks on pages, or all; for good */
  setQuiet(quiet: boolean): Promise<void>
  /** reads the page again, after it could not be read */
  tryAgain(): Promise<void>
  /** reads the page once; called in the reader's click, so that a permission may be asked */
  readThisPage(): Promise<void>
  /** the same, and from now on at every page of the site */
  alwaysOnThisSite(): Promise<void>
  /** whether the site's pages are read from the start already */
  isAlwaysRead(): Promise<boolean>
  /** reads a page whose language is unclear as one in this language (its code) */
  readAs(lang: string): Promise<void>
  openOptions(): Promise<unknown>
  /** the feeds that the page names and the reader does not follow yet */
  getFeeds(): Promise<FeedLink[]>
  /** puts it among the reader's feeds, switched off, and opens the settings at them */
  followFeed(feed: FeedLink): Promise<void>
  /** opens the settings where headlines are chosen */
  chooseHeadlines(): Promise<unknown>
  /** the library of kept articles; left out where nothing can be kept */
  library?: PageLibrary
  /** the page of the reader's notes */
  openNotes(): Promise<unknown>
  /** the reader says that it was wrongly read */
  hideClaim(claim: Claim): Promise<void>
  /** … that it is no reference to a piece */
  hideCitation(citation: Citation): Promise<void>
  /** takes back the latest of these */
  showAgain(): Promise<void>
  getSettings(): Promise<Settings>
  /** calls back when they change, in whatever part of the extension; gives the undo */
  onSettings(callback: (settings: Settings) => void): () => void
  /** how often popup or panel were opened, this time among them */
  countOpening(): Promise<number>
  /** translates titles on this machine; left out where the browser cannot */
  glossTitle?: GlossTitle
  /** how many requests the extension has sent to anywhere for this page */
  countRequests(): Promise<number>
  /** left out where nothing can be asked */
  online?: { asker: Asker; askOfArticle(apparatus: Apparatus): CardQuestion<RelatedOnline> }
  /** empty while online sources are off; left out where there are none */
  getSources?(): Promise<SourceOfPage[]>
}
