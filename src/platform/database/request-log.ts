/**
 * The request log: a line is written before a request leaves and completed when it is over. It
 * stays on this machine.
 */
import type { RequestEntry } from '../../model/outward.ts'
import type { Database } from './database.ts'
import { inTransaction } from './in-transaction.ts'
import { createKeptPromise } from '../kept-promise.ts'

/** Lines that are kept; then the oldest go. */
const most = 5000

export type NewEntry = Omit<RequestEntry, 'id' | 'outcome' | 'status' | 'received' | 'ended'>
export type Completion = Pick<RequestEntry, 'outcome' | 'status' | 'received' | 'ended'>

export interface RequestLog {
  /**
   * Resolves with the line's id once it is on the disk. Rejects where the browser refuses to keep
   * it.
   */
  begin(entry: NewEntry): Promise<number>
  /** A line that was cleared away meanwhile stays away. */
  finish(id: number, completion: Completion): Promise<void>
  /** newest first */
  list(): Promise<RequestEntry[]>
  clear(): Promise<void>
}

/** `open` is called at each use: a connection may be lost. `onChange`: after each change. */
export function createRequestLog(
  open: () => Promise<Database>,
  { limit = most, onChange = () => {} }: { limit?: number; onChange?: () => void } = {},
): RequestLog {
  // once in a background's life: what is under way later is its own
  const marked = createKeptPromise(async () => markInterrupted(await open()))
  const getDatabase = async () => {
    await marked.get()
    return open()
  }
  return {
    async begin(entry) {
      const database = await getDatabase()
      const work = database.transaction('requests', 'readwrite', { durability: 'strict' })
      const id = await inTransaction(work, async () => {
        // the store numbers the lines by itself
        const number = await work.store.add({
          ...entry,
          outcome: null,
          status: null,
          received: 0,
        } as RequestEntry)
        let over = (await work.store.count()) - limit
        for (
          let cursor = over > 0 ? await work.store.openCursor() : null;
          cursor && over > 0;
          cursor = await cursor.continue(), over--
        )
          await cursor.delete()
        return number
      })
      onChange()
      return id
    },
    async finish(id, completion) {
      const work = (await getDatabase()).transaction('requests', 'readwrite')
      const entry = await work.store.get(id)
      if (entry) await work.store.put({ ...entry, ...completion })
      await work.done
      onChange()
    },
    list: async () => (await (await getDatabase()).getAll('requests')).toReversed(),
    async clear() {
      await (await getDatabase()).clear('requests')
      onChange()
    },
  }
}

/** Lines that no background is about to complete any more: the one that began them was ended. */
async function markInterrupted(database: Database): Promise<void> {
  const work = database.transaction('requests', 'readwrite')
  for (
    let cursor = await work.store.openCursor(null, 'prev');
    cursor;
    cursor = await cursor.continue()
  ) {
    if (cursor.value.outcome === null)
      await cursor.update({ ...cursor.value, outcome: 'interrupted' })
  }
  await work.done
}
