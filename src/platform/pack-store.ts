/** Installed packs in the database: what is known of each, and its file. Both change together or not at all. */
import type { InstalledPack } from '../model/installed-pack.ts'
import type { Database } from './database.ts'

/** The browser gives the extension no more room. */
export class NoRoom extends Error {
  override name = 'NoRoom'
}

export interface PackStore {
  list(): Promise<InstalledPack[]>
  get(id: string): Promise<InstalledPack | null>
  /** the compiled file; null when it is not there */
  loadFile(id: string): Promise<ArrayBuffer | null>
  /** In place of the one of its id, if there is one. Throws NoRoom; then, as after any other failure, what was there is there still. */
  put(pack: InstalledPack, file: ArrayBuffer): Promise<void>
  remove(id: string): Promise<void>
}

/** Bytes from which a file is kept as a Blob: browsers lay it beside their database, and read 140 MB in a half (Firefox) to a fifth (Chromium) of the time. */
const LARGE = 1 << 20

/** `getDatabase` is called at the first use and after a failure, and not before. */
export function createPackStore(getDatabase: () => Promise<Database>): PackStore {
  return {
    list: async () => (await getDatabase()).getAll('packs'),
    get: async (id) => (await (await getDatabase()).get('packs', id)) ?? null,
    async loadFile(id) {
      const file = await (await getDatabase()).get('pack-files', id)
      return file instanceof Blob ? file.arrayBuffer() : file ?? null
    },
    async put(pack, file) {
      const transaction = (await getDatabase()).transaction(['packs', 'pack-files'], 'readwrite')
      const done = transaction.done.catch((error: unknown) => { throw transaction.error ?? error })
      done.catch(() => {
        // told below, once the writes were heard
      })
      const writes: Promise<unknown>[] = []
      try {
        writes.push(transaction.objectStore('packs').put(pack))
        writes.push(transaction.objectStore('pack-files').put(file.byteLength < LARGE ? file : new Blob([file]), pack.id))
        await Promise.all(writes)
      } catch (error) {
        void Promise.allSettled(writes)
        // one write that was refused outright would let the other one stand
        if (!transaction.error) abort(transaction)
        throw named(transaction.error ?? error)
      }
      await done.catch((error: unknown) => { throw named(error) })
    },
    async remove(id) {
      const transaction = (await getDatabase()).transaction(['packs', 'pack-files'], 'readwrite')
      await Promise.all([transaction.objectStore('packs').delete(id), transaction.objectStore('pack-files').delete(id), transaction.done])
    },
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // it has ended by itself, as a transaction with a failed write does
  }
}

const named = (error: unknown): unknown => error instanceof Error && error.name === 'QuotaExceededError' ? new NoRoom('the browser gives no more room') : error
