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
  /** of a catalogue of headline packs */
  headlines?: FollowedHeadlines
}

/** A catalogue of headline packs: its key stays the one that was trusted first. */
export interface FollowedHeadlines {
  /** Ed25519 public key, base64 */
  key: string
  /** its short name, to be compared with the one that its maker tells */
  keyId: string
  /** days that the catalogue lists and that are wanted */
  listed: number
  /** by ISO day, what was taken */
  days: Record<string, { version: string; reports: number }>
}

/** Why headlines of a catalogue were not taken, beside what the door out says. */
export type HeadlinesFailure =
  | 'unsigned'
  | 'wrong-signature'
  | 'key-changed'
  | 'bad-catalogue'
  | 'wrong-checksum'
  | 'damaged'
  | 'wrong-day'

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
  | { kind: 'failed'; failure: OutwardFailure['kind'] | HeadlinesFailure }

/** What came of following several feeds at once. */
export interface FollowedFeeds {
  followed: number
  /** titles of those that gave nothing yet; they are asked again in an hour */
  silent: string[]
}
