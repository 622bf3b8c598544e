/** The end of everything that the extension keeps, as the reader asks for it. */
import type { Browser } from '../../platform/browser.ts'
import type { Database } from '../../platform/database/database.ts'

interface Keeping {
  getDatabase(): Promise<Database>
  /** the reader's notes on other devices */
  clearSync(): Promise<unknown>
  browser: Pick<Browser, 'alarms' | 'runtime' | 'storage'>
}

/** Milliseconds: the answer goes out before the extension starts anew. */
const soon = 200

/**
 * Empties the database, the storage areas and the alarms, then starts the extension anew: nothing of
 * it lives on in memory. Permissions are given back by the view, whose click it is.
 */
export async function deleteEverything({
  getDatabase,
  clearSync,
  browser,
}: Keeping): Promise<null> {
  const database = await getDatabase()
  const work = database.transaction([...database.objectStoreNames], 'readwrite')
  await Promise.all([...database.objectStoreNames].map((name) => work.objectStore(name).clear()))
  await work.done
  await clearSync()
  await Promise.all([
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    browser.alarms.clearAll(),
  ])
  setTimeout(() => browser.runtime.reload(), soon)
  return null
}
