/** A catalogue of headline packs among the feeds: added, looked at, its days taken. */
import type { AddedFeed, Feed, FollowedHeadlines } from '../../model/stored-report.ts'
import { beginningOf, takeCatalogue, type DaysDependencies } from './follow-days.ts'
import { refusalOf, trustCatalogue, type TrustedCatalogue } from './headline-days.ts'
import type { LoadedFeed } from './load-feed.ts'
import { unasked } from './unasked-feed.ts'
import type { Turns } from './turns.ts'

type LoadedCatalogue = Extract<LoadedFeed, { kind: 'catalogue' }>

/**
 * A feed's address may have become a catalogue's, but never one that nobody trusted. One that was
 * never asked, from a list or a backup, is trusted as one that is added.
 */
export async function lookAtDays(
  feed: Feed,
  { bytes, etag, modified }: LoadedCatalogue,
  dependencies: DaysDependencies,
): Promise<Partial<Feed>> {
  const { url, looked } = feed
  if (!feed.headlines && looked !== null) return { failure: 'not-a-feed' }
  try {
    const trusted = await trustCatalogue({ bytes, url }, feed.headlines?.key, dependencies)
    const begun = beginningOf(trusted)
    if (!feed.headlines) await dependencies.store.changeFeed(url, begun)
    const headlines = feed.headlines ?? begun.headlines
    const stopped = await takeCatalogue({ ...feed, headlines }, trusted, dependencies)
    return ended(stopped, { etag, modified })
  } catch (error) {
    return { failure: refusalOf(error) }
  }
}

/**
 * What a look ended with: where some days are still wanted, the whole is asked for again. A reader
 * who switched the catalogue off meanwhile is told of no failure.
 */
const ended = (
  stopped: string | null,
  marks: Pick<Feed, 'etag' | 'modified'>,
): Pick<Feed, 'failure' | 'etag' | 'modified'> =>
  stopped === null
    ? { failure: null, ...marks }
    : { failure: failureOf(stopped), etag: null, modified: null }

const failureOf = (stopped: string | null): string | null => (stopped === 'left' ? null : stopped)

/** Takes its newest day; the others follow while the reader goes on, or at the next look. */
export async function keepCatalogue(
  url: string,
  loaded: LoadedCatalogue,
  dependencies: DaysDependencies & { inTurn: Turns },
): Promise<AddedFeed> {
  const { store, now, inTurn } = dependencies
  try {
    const trusted = await trustCatalogue({ bytes: loaded.bytes, url }, undefined, dependencies)
    const begun = beginningOf(trusted)
    const feed = await store.putFeed(url, (known) => ({
      ...unasked({ url, title: begun.title }),
      ...begun,
      headlines: known?.headlines ?? begun.headlines,
      enabled: true,
    }))
    const stopped = await takeCatalogue(feed, trusted, dependencies, 1)
    await store.changeFeed(url, { looked: now(), failure: failureOf(stopped) })
    const kept = { ...feed, ...(await store.getFeed(url)) }
    // where it fails, the next look goes on
    void inTurn(url, () => takeOthers(kept, { ...loaded, trusted }, dependencies)).catch(() => {})
    return { kind: 'added', feed: kept }
  } catch (error) {
    return { kind: 'failed', failure: refusalOf(error) }
  }
}

/** Takes the other days of a catalogue that was just added. */
async function takeOthers(
  feed: Feed & { headlines: FollowedHeadlines },
  { trusted, etag, modified }: LoadedCatalogue & { trusted: TrustedCatalogue },
  dependencies: DaysDependencies,
): Promise<void> {
  const stopped = await takeCatalogue(feed, trusted, dependencies)
  await dependencies.store.changeFeed(feed.url, ended(stopped, { etag, modified }))
}
