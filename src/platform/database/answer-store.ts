/** Answers of online sources that may be used again, in the extension's database. */
import type { Database } from './database.ts'
import { compareText } from '../../model/compare-text.ts'

/** Answers that are kept; beyond them the oldest tenth goes. */
const most = 2000

export interface KeptAnswers {
  load(key: string): Promise<{ at: string; body: unknown } | null>
  save(key: string, at: string, body: unknown): Promise<void>
  clear(): Promise<void>
}

export function createAnswerStore(getDatabase: () => Promise<Database>, limit = most): KeptAnswers {
  return {
    load: async (key) => (await (await getDatabase()).get('answers', key)) ?? null,
    async save(key, at, body) {
      const work = (await getDatabase()).transaction('answers', 'readwrite')
      await work.store.put({ key, at, body })
      if ((await work.store.count()) > limit) {
        const ages = (await work.store.getAll()).sort((a, b) => compareText(a.at, b.at))
        for (const old of ages.slice(0, Math.ceil(limit / 10))) await work.store.delete(old.key)
      }
      await work.done
    },
    clear: async () => (await getDatabase()).clear('answers'),
  }
}
