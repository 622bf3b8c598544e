/** The articles that the reader keeps, in the database. */
import type { KeptArticle } from '../../model/kept-article.ts'
import type { Database } from './database.ts'
import { inTransaction } from './in-transaction.ts'

export interface KeptStore {
  /** as it lies there, unchecked */
  get(id: string): Promise<unknown>
  /** the first of those whose ids come after `after` (null: of all), at most so many, unchecked */
  listAfter(after: string | null, most: number): Promise<unknown[]>
  /** all or none of them; each takes the place of the one that has its id */
  put(articles: readonly KeptArticle[]): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  clear(): Promise<void>
}

/** `getDatabase` is called at each use: a connection may be lost, and is opened again then. */
export function createKeptStore(getDatabase: () => Promise<Database>): KeptStore {
  const write = async (work: (store: { put: Put; delete: Delete }) => Promise<unknown>[]) => {
    const transaction = (await getDatabase()).transaction('kept', 'readwrite')
    await inTransaction(transaction, () => Promise.all(work(transaction.store)))
  }
  return {
    get: async (id) => (await getDatabase()).get('kept', id),
    async listAfter(after, most) {
      const range = after === null ? null : IDBKeyRange.lowerBound(after, true)
      return (await getDatabase()).getAll('kept', range, most)
    },
    put: (articles) => write((store) => articles.map((article) => store.put(article))),
    remove: (ids) => write((store) => ids.map((id) => store.delete(id))),
    clear: async () => (await getDatabase()).clear('kept'),
  }
}

type Put = (article: KeptArticle) => Promise<unknown>
type Delete = (id: string) => Promise<void>
