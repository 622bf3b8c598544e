/** The articles that the reader keeps, in the database. */
import type { KeptArticle } from '../../model/kept-article.ts'
import type { Database } from './database.ts'
import { inTransaction } from './in-transaction.ts'

export interface KeptStore {
  /** as it lies there, unchecked */
  get(id: string): Promise<unknown>
  /** the first of those whose ids come after `after` (null: of all), at most so many, unchecked */
  listAfter(after: string | null, most: number): Promise<unknown[]>
  /** takes the place of the one that has its id */
  put(article: KeptArticle): Promise<void>
  /**
   * The same in one step with the look at that one (undefined: there is none; unchecked), where it
   * gives way; whether it did.
   */
  putOver(article: KeptArticle, givesWay: (here: unknown) => boolean): Promise<boolean>
  remove(ids: readonly string[]): Promise<void>
  clear(): Promise<void>
}

/** `getDatabase` is called at each use: a connection may be lost, and is opened again then. */
export function createKeptStore(getDatabase: () => Promise<Database>): KeptStore {
  const write = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const transaction = (await getDatabase()).transaction('kept', 'readwrite')
    return inTransaction(transaction, () => work(transaction.store))
  }
  return {
    get: async (id) => (await getDatabase()).get('kept', id),
    async listAfter(after, most) {
      const range = after === null ? null : IDBKeyRange.lowerBound(after, true)
      return (await getDatabase()).getAll('kept', range, most)
    },
    put: (article) => write(async (store) => void (await store.put(article))),
    putOver: (article, givesWay) =>
      write(async (store) => {
        if (!givesWay(await store.get(article.id))) return false
        await store.put(article)
        return true
      }),
    remove: (ids) =>
      write(async (store) => void (await Promise.all(ids.map((id) => store.delete(id))))),
    clear: async () => (await getDatabase()).clear('kept'),
  }
}

interface Store {
  get(id: string): Promise<unknown>
  put(article: KeptArticle): Promise<unknown>
  delete(id: string): Promise<void>
}
