/** The reader's feeds: followed, looked at now and then, their pieces kept as reports. */
import type { AddedFeed, Feed, FeedLink, FollowedFeeds } from '../../model/stored-report.ts'
import type { FeedStore } from '../../platform/database/feed-store.ts'
import { findFeedLinks } from '../../reporting/feeds/find-feed-links.ts'
import type { ReadFeed } from '../../reporting/feeds/read-feed.ts'
import type { ReportNames } from '../reports/report-names.ts'
import { toReports } from './feed-items.ts'
import { keepCatalogue, lookAtDays } from './follow-catalogue.ts'
import type { DaysDependencies } from './follow-days.ts'
import { keepReports } from './keep-reports.ts'
import { unasked } from './unasked-feed.ts'
import { createTurns, type Turns } from './turns.ts'
import { findNewsSitemap, loadFeed, type LoadedFeed } from './load-feed.ts'
import { compareText } from '../../model/compare-text.ts'

export interface FeedsDependencies extends ReportNames, DaysDependencies {}

export interface Feeds {
  list(): Promise<Feed[]>
  /** asks that very address, which the reader gave, and where it is not a feed its robots.txt */
  add(url: string, signal?: AbortSignal): Promise<AddedFeed>
  /**
   * feeds of a list, followed but not yet asked: each host needs the reader's permission first.
   * Gives how many were new.
   */
  addAll(links: readonly FeedLink[]): Promise<number>
  /** followed, switched on and asked at once, the titles as given */
  followAll(links: readonly FeedLink[]): Promise<FollowedFeeds>
  setEnabled(url: string, enabled: boolean): Promise<void>
  remove(url: string): Promise<void>
  /** asks each enabled feed for new pieces; a failure of one does not stop the others */
  refresh(): Promise<void>
}

export function createFeeds(dependencies: FeedsDependencies): Feeds {
  const { store, reports, now } = dependencies
  const inTurn = createTurns()
  const look = (feed: Feed) => inTurn(feed.url, () => lookAtFeed(feed, dependencies))
  return {
    list: async () => (await store.listFeeds()).sort((a, b) => compareText(a.title, b.title)),
    add: (url, signal) => addFeed(url, { ...dependencies, inTurn }, signal),
    addAll: (links) => store.addFeeds(links.map(unasked)),
    followAll: (links) => followAll(links, store, look),
    async setEnabled(url, enabled) {
      await store.changeFeed(url, { enabled })
      const feed = await store.getFeed(url)
      if (feed && enabled) await look(feed)
    },
    remove: (url) => store.removeFeed(url),
    async refresh() {
      await Promise.allSettled((await store.listFeeds()).filter(({ enabled }) => enabled).map(look))
      await reports.prune(now())
    },
  }
}

async function followAll(
  links: readonly FeedLink[],
  store: FeedStore,
  look: (feed: Feed) => Promise<void>,
): Promise<FollowedFeeds> {
  const chosen = new Map(links.map((link) => [link.url, link]))
  for (const [url, link] of chosen)
    await store.putFeed(url, (known = unasked(link)) => ({ ...known, enabled: true }))
  const isChosen = ({ url }: Feed) => chosen.has(url)
  await Promise.allSettled((await store.listFeeds()).filter(isChosen).map(look))
  const feeds = (await store.listFeeds()).filter(isChosen)
  const silent = feeds.filter(({ failure }) => failure !== null).map(({ title }) => title)
  return { followed: feeds.length, silent }
}

/** Asks a feed whether there is anything new, and keeps what came of it. */
async function lookAtFeed(
  { url, etag, modified }: Feed,
  dependencies: FeedsDependencies,
): Promise<void> {
  const { store, outward, now } = dependencies
  const loaded = await loadFeed(outward, {
    url,
    headers: {
      ...(etag && { 'if-none-match': etag }),
      ...(modified && { 'if-modified-since': modified }),
    },
  })
  const looked = now()
  const change = (changed: Partial<Feed>) => store.changeFeed(url, { looked, ...changed })
  if (loaded.kind === 'failed') return change({ failure: loaded.failure })
  if (loaded.kind === 'same') return change({ failure: null })
  if (loaded.kind === 'not-a-feed') return change({ failure: 'not-a-feed' })
  const feed = await store.getFeed(url)
  if (!feed) return
  if (loaded.kind === 'catalogue') return change(await lookAtDays(feed, loaded, dependencies))
  const { read } = loaded
  await takeItems(feed, read, dependencies)
  await change({
    site: feed.site ?? read.site,
    lang: feed.lang ?? read.lang,
    etag: loaded.etag,
    modified: loaded.modified,
    failure: null,
  })
}

/**
 * Follows what the reader gave: a feed; else the feeds that its page names, to choose from; else the
 * news sitemap that the host's robots.txt names.
 */
async function addFeed(
  url: string,
  dependencies: FeedsDependencies & { inTurn: Turns },
  signal: AbortSignal | undefined,
): Promise<AddedFeed> {
  const { outward } = dependencies
  const loaded = await loadFeed(outward, { url, signal })
  if (loaded.kind === 'failed') return { kind: 'failed', failure: loaded.failure }
  if (loaded.kind === 'read') return keepFeed(url, loaded, dependencies)
  if (loaded.kind === 'catalogue') return keepCatalogue(url, loaded, dependencies)
  const feeds = loaded.kind === 'not-a-feed' ? findFeedLinks(loaded.text, url) : []
  if (feeds.length > 0) return { kind: 'choose', feeds }
  const sitemap = await findNewsSitemap(outward, { url, signal })
  return sitemap ? keepFeed(sitemap.url, sitemap.loaded, dependencies) : { kind: 'not-a-feed' }
}

async function keepFeed(
  url: string,
  { read, etag, modified }: Extract<LoadedFeed, { kind: 'read' }>,
  dependencies: FeedsDependencies,
): Promise<AddedFeed> {
  const { store, now } = dependencies
  const feed = await store.putFeed(url, (known): Feed => ({
    ...known,
    url,
    title: read.title,
    site: read.site,
    lang: read.lang,
    enabled: true,
    etag,
    modified,
    looked: now(),
    failure: null,
  }))
  await takeItems(feed, read, dependencies)
  return { kind: 'added', feed }
}

/** Keeps the pieces of a feed as reports. */
async function takeItems(
  feed: Feed,
  read: ReadFeed,
  dependencies: FeedsDependencies,
): Promise<void> {
  const from = { via: feed.url, seen: dependencies.now() }
  await keepReports(feed.url, await toReports(read, from, dependencies), dependencies)
}
