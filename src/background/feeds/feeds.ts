/** The reader's feeds: followed, looked at now and then, their pieces kept as reports. */
import type { Outward, OutwardRequest } from '../../model/outward.ts'
import type { AddedFeed, Feed, FeedLink, StoredReport } from '../../model/stored-report.ts'
import type { FeedStore, StoredReports } from '../../platform/database/feed-store.ts'
import { decodeText } from '../../reporting/feeds/decode-text.ts'
import { findFeedLinks } from '../../reporting/feeds/find-feed-links.ts'
import { NotAFeed, readFeed, type ReadFeed } from '../../reporting/feeds/read-feed.ts'
import { siteOf } from '../../reporting/terms/site-of.ts'

export interface FeedsDependencies {
  store: FeedStore
  reports: StoredReports
  outward: Outward
  /**
   * the outlet's name as commonly written in English, by the host of its pages; null when no pack
   * knows it
   */
  getOutlet(host: string): Promise<string | null>
  /** what a headline names */
  findNames(title: string, lang: string | null): Promise<string[]>
  /** ISO date and time */
  now(): string
  /** reports are there that were not */
  onReports(reports: StoredReport[]): void
}

export interface Feeds {
  list(): Promise<Feed[]>
  /** asks that very address, which the reader gave */
  add(url: string, signal?: AbortSignal): Promise<AddedFeed>
  /**
   * feeds of a list, followed but not yet asked: each host needs the reader's permission first.
   * Gives how many were new.
   */
  addAll(links: readonly FeedLink[]): Promise<number>
  setEnabled(url: string, enabled: boolean): Promise<void>
  remove(url: string): Promise<void>
  /** asks each enabled feed whether there is anything new; one that fails keeps no other back */
  refresh(): Promise<void>
}

const feedTypes = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  'application/feed+json',
  'application/json',
  'text/plain',
  'text/html',
  'application/xhtml+xml',
]
/** What a day of a busy outlet takes, several times over (bytes). */
const maxBytes = 5_000_000
/** Milliseconds. */
const timeout = 20_000

export function createFeeds({
  store,
  reports,
  outward,
  getOutlet,
  findNames,
  now,
  onReports,
}: FeedsDependencies): Feeds {
  const ask = (url: string, headers: Record<string, string>, signal?: AbortSignal) => {
    const request: OutwardRequest = {
      source: 'feed',
      purpose: 'feed',
      url,
      words: [],
      headers,
      accept: feedTypes,
      maxBytes,
      timeout,
      redirects: 'follow',
    }
    return outward.get(request, signal)
  }
  const take = async (feed: Feed, { items }: ReadFeed) => {
    const seen = now()
    const owners = new Map<string, string | null>()
    const stored: StoredReport[] = []
    for (const item of items) {
      const { hostname } = new URL(item.url)
      if (!owners.has(hostname)) owners.set(hostname, await getOutlet(hostname))
      const outlet = owners.get(hostname) ?? item.outlet
      const entities = await findNames(item.title, item.lang ?? null)
      stored.push({ ...item, outlet, domain: siteOf(item.url), entities, via: feed.url, seen })
    }
    const added = await reports.add(stored)
    if (added.length > 0) onReports(added)
  }
  const find = async (url: string) => (await store.listFeeds()).find((feed) => feed.url === url)
  /**
   * Of a feed that is still followed: the reader may have changed or removed it while it was asked.
   */
  const change = async (url: string, changed: Partial<Feed>): Promise<void> => {
    const feed = await find(url)
    if (feed) await store.putFeed({ ...feed, ...changed })
  }
  const look = async ({ url, etag, modified }: Feed): Promise<void> => {
    const headers = {
      ...(etag && { 'if-none-match': etag }),
      ...(modified && { 'if-modified-since': modified }),
    }
    const result = await ask(url, headers)
    const looked = now()
    if (!result.ok) return change(url, { looked, failure: result.failure.kind })
    const { status, headers: given, body } = result.answer
    if (status === 304) return change(url, { looked, failure: null })
    try {
      const read = readFeed(body, given['content-type'] ?? '', url)
      const feed = await find(url)
      if (!feed) return
      await take(feed, read)
      await change(url, {
        site: feed.site ?? read.site,
        lang: feed.lang ?? read.lang,
        etag: given.etag ?? null,
        modified: given['last-modified'] ?? null,
        looked,
        failure: null,
      })
    } catch (error) {
      if (!(error instanceof NotAFeed)) throw error
      await change(url, { looked, failure: 'not-a-feed' })
    }
  }

  return {
    list: async () =>
      (await store.listFeeds()).sort((a, b) =>
        a.title < b.title ? -1 : a.title > b.title ? 1 : 0,
      ),
    async add(url, signal) {
      const result = await ask(url, {}, signal)
      if (!result.ok) return { kind: 'failed', failure: result.failure.kind }
      const { body, headers } = result.answer
      const type = headers['content-type'] ?? ''
      try {
        const read = readFeed(body, type, url)
        const feed: Feed = {
          ...(await find(url)),
          url,
          title: read.title,
          site: read.site,
          lang: read.lang,
          enabled: true,
          etag: headers.etag ?? null,
          modified: headers['last-modified'] ?? null,
          looked: now(),
          failure: null,
        }
        await store.putFeed(feed)
        await take(feed, read)
        return { kind: 'added', feed }
      } catch (error) {
        if (!(error instanceof NotAFeed)) throw error
        const feeds = findFeedLinks(decodeText(body, type), url)
        return feeds.length > 0 ? { kind: 'choose', feeds } : { kind: 'not-a-feed' }
      }
    },
    async addAll(links) {
      const known = new Set((await store.listFeeds()).map(({ url }) => url))
      const added = links.filter(
        ({ url }, i) => !known.has(url) && links.findIndex((other) => other.url === url) === i,
      )
      for (const { url, title } of added)
        await store.putFeed({
          url,
          title,
          site: null,
          lang: null,
          enabled: false,
          etag: null,
          modified: null,
          looked: null,
          failure: null,
        })
      return added.length
    },
    async setEnabled(url, enabled) {
      await change(url, { enabled })
      const feed = await find(url)
      if (feed && enabled) await look(feed)
    },
    remove: (url) => store.removeFeed(url),
    async refresh() {
      await Promise.allSettled((await store.listFeeds()).filter(({ enabled }) => enabled).map(look))
      await reports.prune(now())
    },
  }
}
