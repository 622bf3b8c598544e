/** One followed feed in the store. */
import type { Feed } from '../../model/stored-report.ts'
import type { FeedStore } from '../../platform/database/feed-store.ts'

export const findFeed = async (url: string, store: FeedStore): Promise<Feed | undefined> =>
  (await store.listFeeds()).find((feed) => feed.url === url)

/**
 * Of a feed that is still followed: the reader may have changed or removed it while it was asked.
 */
export async function changeFeed(
  url: string,
  changed: Partial<Feed> | ((before: Feed) => Partial<Feed>),
  store: FeedStore,
): Promise<void> {
  const feed = await findFeed(url, store)
  if (!feed) return
  await store.putFeed({ ...feed, ...(typeof changed === 'function' ? changed(feed) : changed) })
}
