import type { Feed, FeedLink } from '../../model/stored-report.ts'
import type { FeedStore } from '../../platform/database/feed-store.ts'

/** A feed that is followed but switched off, and was never asked. */
export const unasked = ({ url, title }: FeedLink): Feed => ({
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

/**
 * Of a feed that is still followed: the reader may have changed or removed it while it was asked.
 */
export async function changeFeed(
  url: string,
  changed: Partial<Feed> | ((before: Feed) => Partial<Feed>),
  store: FeedStore,
): Promise<void> {
  const feed = await store.getFeed(url)
  if (!feed) return
  await store.putFeed({ ...feed, ...(typeof changed === 'function' ? changed(feed) : changed) })
}
