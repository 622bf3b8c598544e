/**
 * What is said of online sources: in the card, and in popup, settings and the page that asks for
 * permission.
 */
import type { AskFailure } from '../../model/online.ts'
import type { ShownSource } from '../source-hosts.ts'
import type { Purpose, RequestEntry, SourceId } from '../../model/outward.ts'

/** Ships with the card. */
export interface OnlineStrings {
  /** opens what may be asked of others */
  further: string
  heading: string
  lookUp: string
  waiting: string
  asked: string
  namesake: string
  several: string
  allOfThem: string
  none: string
  /**
   * credit of an extract: before and after the link to the article; then the licence and the day of
   * the answer
   */
  from: string
  asOf: (date: string) => string
  askSources: string
  foundOnline: string
  noneOnline: string
  askedOf: (names: string) => string
  nothingToAsk: string
  again: string
  findCopy: string
  copyOf: (date: string) => string
  copy: string
  noCopy: string
  findReviews: string
  noReviews: string
  /** before the reviews: whose words they are, and that they may mean another claim */
  reviewsTheirs: string
  reviewedBy: string
  askedWith: string
  /** what Wikidata says, each before its value; then the licence and the day of the answer */
  item: {
    born: string
    died: string
    founded: string
    aliases: string
    site: string
    asOf: (date: string) => string
  }
  /**
   * what Wikipedia's article cites: the button; how many pieces; that there are none; before the
   * link to the article; then the licence and the day of reading
   */
  citations: {
    ask: string
    some: (n: number) => string
    none: string
    more: (n: number) => string
    by: string
    read: (date: string) => string
  }
  sourceNames: Record<SourceId, string>
  failures: Record<AskFailure['kind'], string>
}

export interface SourcesStrings {
  title: string
  master: string
  masterHelp: string
  /** what each source is given, in words */
  sends: Record<ShownSource, string>
  states: { noPermission: string; noKey: string; allowed: string }
  restingUntil: (time: string) => string
  lastFailure: (failure: string, time: string) => string
  allow: string
  key: string
  keyHelp: string
  inCards: string
  lookUp: Record<'offer' | 'auto' | 'never', string>
  popupOff: string
  /** reports that sources gave and that are kept */
  given: (n: number) => string
  /** reviews of claims that the page itself publishes */
  reviews: { title: string; theirs: string; claim: string; claimant: string; by: string }
  log: {
    title: string
    help: string
    none: string
    noneMatches: string
    filter: string
    clear: string
    confirmClear: string
    keep: string
    export: string
    refresh: string
    words: string
    /** how many of all are shown: their count alone where all are */
    shown: (shown: number, all: number) => string
    more: string
    bytes: (sent: number, received: number) => string
    /** an answer that pointed elsewhere was followed: where it ended, or that nobody says */
    ended: (address: string) => string
    mayHaveLed: string
    purposes: Record<Purpose, string>
    outcomes: Record<NonNullable<RequestEntry['outcome']> | 'underWay', string>
  }
  ask: {
    title: string
    wikipedia: string
    reports: string
    related: string
    wayback: string
    'fact-check': string
    hypothesis: string
    keyWanted: string
    hosts: string
    sent: string
    never: string
    /** in its place where the page's address is told */
    neverToGroup: string
    allow: string
    notNow: string
    refused: string
    toSettings: string
  }
}
