/**
 * Plain JSON that no script of a web page may read or write: the reader's keys, what may be asked,
 * packs and catalogues. storage.local lies open to whoever takes over such a page's process, and
 * Firefox cannot close it (MDN, storage.StorageArea.setAccessLevel: storage.session alone); the
 * extension's own database is out of their reach in both browsers. The background alone opens it;
 * views ask the background.
 */
import { pageSettingKeys } from '../../model/settings.ts'
import type { Database } from './database.ts'
import { inTransaction } from './in-transaction.ts'
import { createKeptPromise } from '../kept-promise.ts'

/** The part of an area of the browser's storage that is needed. */
export interface LocalArea {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

/** storage.local, in which everything stood before. */
export interface OldArea {
  get(keys: string[]): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
}

/**
 * Says that what stood in storage.local has come over: what a page's process writes there later
 * counts for nothing.
 */
const mark = 'moved-in'
const movedKeys = ['packs', 'catalogues', 'source-states']

/** Rejects where the database cannot be had. */
export function createPrivateArea(getDatabase: () => Promise<Database>, old: OldArea): LocalArea {
  // once in a background's life
  const moved = createKeptPromise(async () => moveInOnce(await getDatabase(), old))
  const open = async (): Promise<Database> => {
    await moved.get()
    return getDatabase()
  }
  return {
    get: async (key) => ({ [key]: await (await open()).get('private', key) }),
    async set(items) {
      const work = (await open()).transaction('private', 'readwrite')
      await inTransaction(work, async () => {
        for (const [key, value] of Object.entries(items)) await work.store.put(value, key)
      })
    },
  }
}

async function moveInOnce(database: Database, old: OldArea): Promise<void> {
  if (!(await database.getKey('private', mark))) await moveIn(database, old)
}

/**
 * Copies, then clears away, then marks: when it is ended in the middle it is done again before
 * anything else is read.
 */
async function moveIn(database: Database, old: OldArea): Promise<void> {
  const { settings, ...others } = await old.get(['settings', ...movedKeys])
  const all = Object.entries(typeof settings === 'object' && settings !== null ? settings : {})
  const own = all.filter(([key]) => !pageSettingKeys.includes(key))
  const work = database.transaction('private', 'readwrite')
  if (own.length > 0) await work.store.put(Object.fromEntries(own), 'settings')
  for (const [key, value] of Object.entries(others)) await work.store.put(value, key)
  await work.done
  if (own.length > 0)
    await old.set({
      settings: Object.fromEntries(all.filter(([key]) => pageSettingKeys.includes(key))),
    })
  await old.remove(movedKeys)
  await database.put('private', true, mark)
}
