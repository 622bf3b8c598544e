/** Feeds and the reports that came from outside, in the database. */
import type { Feed, StoredReport } from '../../model/stored-report.ts'
import type { IDBPObjectStore, StoreNames } from 'idb'
import type { Database, Schema } from './database.ts'
import { inTransaction } from './in-transaction.ts'

export interface FeedStore {
  listFeeds(): Promise<Feed[]>
  getFeed(url: string): Promise<Feed | undefined>
  /**
   * Keeps a feed as it is made of what is known of it (undefined: it is not followed yet), in one
   * step; gives what is kept.
   */
  putFeed<Made extends Feed>(url: string, make: (known: Feed | undefined) => Made): Promise<Made>
  /** keeps those that are not followed yet, in one step; gives how many were new */
  addFeeds(feeds: readonly Feed[]): Promise<number>
  /**
   * Changes a feed that is still followed, in one step: the reader may change or remove it while it
   * is asked.
   */
  changeFeed(url: string, changed: Partial<Feed> | ((before: Feed) => Partial<Feed>)): Promise<void>
  /** its reports go with it, in one step */
  removeFeed(url: string): Promise<void>
}

export interface StoredReports {
  count(via?: string): Promise<number>
  /**
   * keeps those that are not there yet (by id), and lets go of what is beyond the bounds; gives
   * those that are new
   */
  add(reports: readonly StoredReport[]): Promise<StoredReport[]>
  /** `via`: with its days, where it is a catalogue of headlines; nothing of them stays anywhere */
  removeVia(via: string): Promise<void>
  /** lets go of the headlines of one day, which has grown old */
  dropDay(catalogue: string, day: string): Promise<void>
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
    getFeed: async (url) => (await getDatabase()).get('feeds', url),
    async putFeed(url, make) {
      const transaction = (await getDatabase()).transaction('feeds', 'readwrite')
      const feed = await inTransaction(transaction, async () => {
        const made = make(await transaction.store.get(url))
        await transaction.store.put(made)
        return made
      })
      onChange()
      return feed
    },
    async addFeeds(feeds) {
      const transaction = (await getDatabase()).transaction('feeds', 'readwrite')
      const count = await inTransaction(transaction, async () => {
        const known = new Set(await transaction.store.getAllKeys())
        const added = feeds.filter(({ url }) => !known.has(url) && known.add(url))
        await Promise.all(added.map((feed) => transaction.store.put(feed)))
        return added.length
      })
      if (count > 0) onChange()
      return count
    },
    async changeFeed(url, changed) {
      const transaction = (await getDatabase()).transaction('feeds', 'readwrite')
      const isThere = await inTransaction(transaction, async () => {
        const feed = await transaction.store.get(url)
        if (!feed) return false
        const change = typeof changed === 'function' ? changed(feed) : changed
        await transaction.store.put({ ...feed, ...change })
        return true
      })
      if (isThere) onChange()
    },
    async removeFeed(url) {
      const transaction = (await getDatabase()).transaction(['feeds', ...both], 'readwrite')
      await inTransaction(transaction, async () => {
        await transaction.objectStore('feeds').delete(url)
        await removeReports(
          transaction.objectStore('reports'),
          transaction.objectStore('report-files'),
          url,
        )
      })
      onChange()
    },
  }
}

/** What gave the headlines of one day; no address holds a blank. */
export const viaOfDay = (catalogue: string, day: string): string => `${catalogue} ${day}`
const daysOf = (via: string): IDBKeyRange => IDBKeyRange.bound(`${via} `, `${via} \uffff`)
const isOfDay = ({ via }: StoredReport): boolean => via.includes(' ')

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
        // asked all at once: a day of headlines has many
        const known = await Promise.all(reports.map(({ id }) => store.getKey(id)))
        const taken = new Set<string>()
        for (const [i, report] of reports.entries()) {
          if (known[i] !== undefined || taken.has(report.id)) continue
          taken.add(report.id)
          added.push(report)
        }
        await Promise.all(added.map((report) => store.put(report)))
        if (added.length > 0)
          await transaction.objectStore('report-files').add({ kind: 'reports', reports: added })
      })
      const newest = added.at(-1)
      if (newest) await prune(newest.seen)
      return added
    },
    async removeVia(via) {
      const transaction = (await getDatabase()).transaction(both, 'readwrite')
      await inTransaction(transaction, () =>
        removeReports(
          transaction.objectStore('reports'),
          transaction.objectStore('report-files'),
          via,
        ),
      )
    },
    async dropDay(catalogue, day) {
      const transaction = (await getDatabase()).transaction(both, 'readwrite')
      const store = transaction.objectStore('reports')
      const ids = await store.index('via').getAllKeys(viaOfDay(catalogue, day))
      if (ids.length > 0) await transaction.objectStore('report-files').add({ kind: 'gone', ids })
      await Promise.all(ids.map((id) => store.delete(id)))
      await transaction.done
    },
  }
}

type Store<Name extends (typeof both)[number]> = IDBPObjectStore<
  Schema,
  ArrayLike<StoreNames<Schema>>,
  Name,
  'readwrite'
>

/** By the reader's word: nothing of them stays anywhere. */
async function removeReports(
  reports: Store<'reports'>,
  files: Store<'report-files'>,
  via: string,
): Promise<void> {
  const index = reports.index('via')
  const gone = (await Promise.all([index.getAllKeys(via), index.getAllKeys(daysOf(via))])).flat()
  if (gone.length === 0) return
  await files.clear()
  await files.add({ kind: 'all' })
  await Promise.all(gone.map((id) => reports.delete(id)))
}

/** Removes what is older than `days` at that time (ISO), and the oldest beyond `most`. */
async function pruneReports(
  database: Database,
  now: string,
  { days, most }: typeof kept,
): Promise<void> {
  // headlines of a catalogue go by their days, and take no room from the others
  const headlines = (await database.getAll('feeds'))
    .flatMap((feed) => Object.values(feed.headlines?.days ?? {}))
    .reduce((sum, { reports }) => sum + reports, 0)
  const transaction = database.transaction(both, 'readwrite')
  const store = transaction.objectStore('reports')
  const before = new Date(Date.parse(now) - days * 86_400_000).toISOString()
  const gone: string[] = []
  let left = (await store.count()) - headlines - most
  for (
    let cursor = await store.index('seen').openCursor();
    cursor && (left > 0 || cursor.value.seen < before);
    cursor = await cursor.continue()
  ) {
    if (isOfDay(cursor.value)) continue
    gone.push(cursor.primaryKey)
    await cursor.delete()
    left--
  }
  if (gone.length > 0)
    await transaction.objectStore('report-files').add({ kind: 'gone', ids: gone })
  await transaction.done
}
