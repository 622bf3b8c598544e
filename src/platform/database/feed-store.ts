/** Feeds and the reports that came from outside, in the database. */
import type { Feed, StoredReport } from '../../model/stored-report.ts'
import type { Database } from './database.ts'
import { inTransaction } from './in-transaction.ts'

export interface FeedStore {
  listFeeds(): Promise<Feed[]>
  putFeed(feed: Feed): Promise<void>
  /** its reports go with it */
  removeFeed(url: string): Promise<void>
}

export interface StoredReports {
  count(via?: string): Promise<number>
  /**
   * keeps those that are not there yet (by id), and lets go of what is beyond the bounds; gives
   * those that are new
   */
  add(reports: readonly StoredReport[]): Promise<StoredReport[]>
  removeVia(via: string): Promise<void>
  /** removes what is too old at that time (ISO), and the oldest of too many */
  prune(now: string): Promise<void>
}

/** How long a report is kept (days), and how many there may be. */
const kept = { days: 180, most: 50_000 }

/**
 * `onChange`: called after each change of the feeds. `getDatabase` is called at each use: a
 * connection may be lost, and is opened again then.
 */
export function createFeedStore(
  getDatabase: () => Promise<Database>,
  onChange: () => void = () => {},
): FeedStore {
  return {
    listFeeds: async () => (await getDatabase()).getAll('feeds'),
    async putFeed(feed) {
      await (await getDatabase()).put('feeds', feed)
      onChange()
    },
    async removeFeed(url) {
      await (await getDatabase()).delete('feeds', url)
      await createStoredReports(getDatabase).removeVia(url)
      onChange()
    },
  }
}

/** Reports and how they are filed change together. */
const both = ['reports', 'report-files'] as const

export function createStoredReports(
  getDatabase: () => Promise<Database>,
  { days, most }: typeof kept = kept,
): StoredReports {
  const prune = async (now: string) => pruneReports(await getDatabase(), now, { days, most })
  return {
    prune,
    async count(via) {
      const database = await getDatabase()
      return via === undefined
        ? database.count('reports')
        : database.countFromIndex('reports', 'via', via)
    },
    async add(reports) {
      const transaction = (await getDatabase()).transaction(both, 'readwrite')
      const store = transaction.objectStore('reports')
      const added: StoredReport[] = []
      await inTransaction(transaction, async () => {
        for (const report of reports) {
          if (await store.getKey(report.id)) continue
          await store.put(report)
          added.push(report)
        }
        if (added.length > 0)
          await transaction.objectStore('report-files').add({ kind: 'reports', reports: added })
      })
      const newest = added.at(-1)
      if (newest) await prune(newest.seen)
      return added
    },
    async removeVia(via) {
      const transaction = (await getDatabase()).transaction(both, 'readwrite')
      const files = transaction.objectStore('report-files')
      let cursor = await transaction.objectStore('reports').index('via').openCursor(via)
      // the reader's word: nothing of them stays anywhere
      if (cursor) {
        await files.clear()
        await files.add({ kind: 'all' })
      }
      for (; cursor; cursor = await cursor.continue()) await cursor.delete()
      await transaction.done
    },
  }
}

/** Removes what is older than `days` at that time (ISO), and the oldest beyond `most`. */
async function pruneReports(
  database: Database,
  now: string,
  { days, most }: typeof kept,
): Promise<void> {
  const transaction = database.transaction(both, 'readwrite')
  const store = transaction.objectStore('reports')
  const before = new Date(Date.parse(now) - days * 86_400_000).toISOString()
  const gone: string[] = []
  let left = (await store.count()) - most
  for (
    let cursor = await store.index('seen').openCursor();
    cursor && (left > 0 || cursor.value.seen < before);
    cursor = await cursor.continue()
  ) {
    gone.push(cursor.primaryKey)
    await cursor.delete()
    left--
  }
  if (gone.length > 0)
    await transaction.objectStore('report-files').add({ kind: 'gone', ids: gone })
  await transaction.done
}
