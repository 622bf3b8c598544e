/**
 * Installed packs in the database: what is known of each, and its file, whole or in parts. All of
 * it changes together or not at all.
 */
import type { InstalledPack } from '../../model/installed-pack.ts'
import type { Database } from './database.ts'
import { withName } from './in-transaction.ts'

/**
 * A stored pack file: the part that is read at opening, and pieces that are read one by one; no
 * pieces where `first` is the whole file.
 */
export interface StoredFile {
  first: ArrayBuffer
  pieces: readonly Uint8Array<ArrayBuffer>[]
}

export interface PackStore {
  list(): Promise<InstalledPack[]>
  get(id: string): Promise<InstalledPack | null>
  /** what is read first; null when it is not there */
  loadFirst(id: string): Promise<ArrayBuffer | null>
  /** pieces by number, in the order asked for; null for one that is not there */
  loadPieces(id: string, numbers: readonly number[]): Promise<(Uint8Array<ArrayBuffer> | null)[]>
  /**
   * In place of the one of its id, if there is one. Throws NoRoom; then, as after any other
   * failure, what was there is there still.
   */
  put(
    pack: InstalledPack,
    file: StoredFile,
    onProgress?: (done: number, total: number) => void,
  ): Promise<void>
  /** Notes that a pack's file is damaged, unless another has taken its place since. */
  setDamaged(pack: InstalledPack): Promise<void>
  remove(id: string): Promise<void>
  /** Removes a pack, unless another has taken its place since. */
  removeSame(pack: InstalledPack): Promise<void>
}

/**
 * Bytes from which the first part is kept as a Blob: browsers lay it beside their database. 10 MB
 * came in 13 ms from a Blob, in 26 from a row (Chromium; Firefox 38 and 64).
 */
const largeBytes = 1 << 20
/** Pieces that are written before other work of the background has its turn. */
const piecesAtOnce = 500

const stores = ['packs', 'pack-files', 'pack-pieces'] as const
const piecesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Infinity])

/** `getDatabase` is called at the first use and after a failure, and not before. */
export function createPackStore(getDatabase: () => Promise<Database>): PackStore {
  return {
    list: async () => (await getDatabase()).getAll('packs'),
    get: async (id) => (await (await getDatabase()).get('packs', id)) ?? null,
    async loadFirst(id) {
      const file = await (await getDatabase()).get('pack-files', id)
      return file instanceof Blob ? file.arrayBuffer() : (file ?? null)
    },
    async loadPieces(id, numbers) {
      const { store } = (await getDatabase()).transaction('pack-pieces')
      const pieces = await Promise.all(numbers.map((number) => store.get([id, number])))
      return pieces.map((piece) => (piece ? new Uint8Array(piece) : null))
    },
    put: async (pack, file, onProgress = () => {}) =>
      putPack(await getDatabase(), pack, file, onProgress),
    async setDamaged(pack) {
      const transaction = (await getDatabase()).transaction('packs', 'readwrite')
      const present = await transaction.store.get(pack.id)
      if (present && isSame(present, pack))
        await transaction.store.put({ ...present, damaged: true })
      await transaction.done
    },
    remove: async (id) => removePack(await getDatabase(), id, () => true),
    removeSame: async (pack) =>
      removePack(await getDatabase(), pack.id, (present) => isSame(present, pack)),
  }
}

/** Whether two entries tell of one installation. */
const isSame = (one: InstalledPack, other: InstalledPack): boolean =>
  one.sha256 === other.sha256 && one.installed === other.installed

/** `isMeant`: whether the pack that is there now is to go. */
async function removePack(
  database: Database,
  id: string,
  isMeant: (present: InstalledPack) => boolean,
): Promise<void> {
  const transaction = database.transaction(stores, 'readwrite')
  const present = await transaction.objectStore('packs').get(id)
  if (!present || isMeant(present))
    await Promise.all([
      transaction.objectStore('packs').delete(id),
      transaction.objectStore('pack-files').delete(id),
      transaction.objectStore('pack-pieces').delete(piecesOf(id)),
    ])
  await transaction.done
}

async function putPack(
  database: Database,
  pack: InstalledPack,
  { first, pieces }: StoredFile,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const transaction = database.transaction(stores, 'readwrite')
  const rows = transaction.objectStore('pack-pieces')
  const done = transaction.done.catch((error: unknown) => {
    throw transaction.error ?? error
  })
  done.catch(() => {
    // told below, once the writes were heard
  })
  let writes: Promise<unknown>[] = []
  try {
    writes.push(transaction.objectStore('packs').put(pack))
    writes.push(
      transaction
        .objectStore('pack-files')
        .put(first.byteLength < largeBytes ? first : new Blob([first]), pack.id),
    )
    writes.push(rows.delete(piecesOf(pack.id)))
    for (let from = 0; from < pieces.length; from += piecesAtOnce) {
      for (let number = from; number < Math.min(pieces.length, from + piecesAtOnce); number++)
        writes.push(rows.put(pieces[number]!.slice().buffer, [pack.id, number]))
      // what waits for a write of its own keeps the transaction alive
      await Promise.all(writes)
      writes = []
      onProgress(from, pieces.length)
    }
    await Promise.all(writes)
  } catch (error) {
    void Promise.allSettled(writes)
    // one write that was refused outright would let the other ones stand
    if (!transaction.error) abort(transaction)
    throw withName(transaction.error ?? error)
  }
  await done.catch((error: unknown) => {
    throw withName(error)
  })
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // it has ended by itself, as a transaction with a failed write does
  }
}
