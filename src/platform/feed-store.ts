/** Feeds and the reports that came from outside, in the database. */
import type { Feed, StoredReport } from '../model/stored-report.ts'
import type { Database } from './database.ts'

export interface FeedStore {
  listFeeds(): Promise<Feed[]>
  putFeed(feed: Feed): Promise<void>
  /** its reports go with it */
  removeFeed(url: string): Promise<void>
}

export interface StoredReports {
  /** the newest `most` by the time at which they came */
  list(most: number): Promise<StoredReport[]>
  count(via?: string): Promise<number>
  /** keeps those that are not there yet (by id), and lets go of what is beyond the bounds; gives those that are new */
  add(reports: readonly StoredReport[]): Promise<StoredReport[]>
  removeVia(via: string): Promise<void>
  /** removes what is too old at that time (ISO), and the oldest of too many */
  prune(now: string): Promise<void>
}

/** How long a report is kept (days), and how many there may be. */
const kept = { days: 180, most: 50_000 }

/** `onChange`: called after each change of the feeds. */
export function createFeedStore(database: Database, onChange: () => void = () => {}): FeedStore {
  return {
    listFeeds: () => database.getAll('feeds'),
    async putFeed(feed) {
      await database.put('feeds', feed)
      onChange()
    },
    async removeFeed(url) {
      await database.delete('feeds', url)
      await createStoredReports(database).removeVia(url)
      onChange()
    },
  }
}

export function createStoredReports(database: Database, { days, most }: typeof kept = kept): StoredReports {
  const prune = async (now: string): Promise<void> => {
    const transaction = database.transaction('reports', 'readwrite'), before = new Date(Date.parse(now) - days * 86_400_000).toISOString()
    let left = (await transaction.store.count()) - most
    for (let cursor = await transaction.store.index('seen').openCursor(); cursor && (left > 0 || cursor.value.seen < before); cursor = await cursor.continue()) {
      await cursor.delete()
      left--
    }
    await transaction.done
  }
  return {
    prune,
    // in one request: the worker asks for them at its start, and a cursor would take as many turns as there are reports
    list: async (most) => (await database.getAllFromIndex('reports', 'seen')).toReversed().slice(0, most),
    count: (via) => via === undefined ? database.count('reports') : database.countFromIndex('reports', 'via', via),
    async add(reports) {
      const transaction = database.transaction('reports', 'readwrite'), added: StoredReport[] = []
      for (const report of reports) {
        if (await transaction.store.getKey(report.id)) continue
        await transaction.store.put(report)
        added.push(report)
      }
      await transaction.done
      const newest = added.at(-1)
      if (newest) await prune(newest.seen)
      return added
    },
    async removeVia(via) {
      const transaction = database.transaction('reports', 'readwrite')
      for (let cursor = await transaction.store.index('via').openCursor(via); cursor; cursor = await cursor.continue()) await cursor.delete()
      await transaction.done
    },
  }
}
