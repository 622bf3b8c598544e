import type { ReportRecord } from './knowledge.ts'
import type { OutwardFailure } from './outward.ts'

/** A report that came from outside the packs. */
export interface StoredReport extends ReportRecord {
  /**
   * the address of the feed, or the name of the source that gave it; "memory" for an article that
   * the reader opened
   */
  via: string
  /** ISO date and time at which it came */
  seen: string
}

/** A feed that the reader follows. */
export interface Feed {
  url: string
  title: string
  /** the outlet's page */
  site: string | null
  lang: string | null
  enabled: boolean
  /** for If-None-Match and If-Modified-Since */
  etag: string | null
  modified: string | null
  /** ISO date and time of the last look; null: never */
  looked: string | null
  /** why the last check failed, as a key that the interface translates; null: it did not fail */
  failure: string | null
}

/** A feed that a page or a list of feeds names. */
export interface FeedLink {
  url: string
  title: string
}

/** added: followed from now on · choose: a page, which names these feeds · not-a-feed: neither */
export type AddedFeed =
  | { kind: 'added'; feed: Feed }
  | { kind: 'choose'; feeds: FeedLink[] }
  | { kind: 'not-a-feed' }
  | { kind: 'failed'; failure: OutwardFailure['kind'] }

/** What came of following several feeds at once. */
export interface FollowedFeeds {
  followed: number
  /** titles of those that gave nothing yet; they are asked again in an hour */
  silent: string[]
}
