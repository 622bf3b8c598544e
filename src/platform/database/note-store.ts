/** The reader's notes in the database: the newest version of each, and every version there was. */
import { newestFirst } from '../../model/newest-first.ts'
import type { OwnNote } from '../../model/own-note.ts'
import type { Database } from './database.ts'
import { inTransaction } from './in-transaction.ts'

export interface NoteStore {
  /** removed ones as well: other devices must hear of them */
  list(): Promise<OwnNote[]>
  get(id: string): Promise<OwnNote | null>
  /** newest first */
  listVersions(id: string): Promise<OwnNote[]>
  /** all or none of them */
  put(notes: readonly OwnNote[]): Promise<void>
  /**
   * drops the versions of notes that were removed before that time (ISO); the removal itself stays
   */
  dropRemoved(before: string): Promise<void>
}

/** `getDatabase` is called at each use: a connection may be lost, and is opened again then. */
export function createNoteStore(getDatabase: () => Promise<Database>): NoteStore {
  return {
    list: async () => (await getDatabase()).getAll('notes'),
    get: async (id) => (await (await getDatabase()).get('notes', id)) ?? null,
    async listVersions(id) {
      const versions = await (await getDatabase()).getAllFromIndex('note-versions', 'note', id)
      return versions.sort(newestFirst(({ changed }) => changed))
    },
    async put(notes) {
      const transaction = (await getDatabase()).transaction(['notes', 'note-versions'], 'readwrite')
      await inTransaction(transaction, () =>
        Promise.all(
          notes.flatMap((note) => [
            transaction.objectStore('notes').put(note),
            transaction.objectStore('note-versions').put(note),
          ]),
        ),
      )
    },
    async dropRemoved(before) {
      const transaction = (await getDatabase()).transaction(['notes', 'note-versions'], 'readwrite')
      const versions = transaction.objectStore('note-versions')
      for (const { id, deleted, changed, revision } of await transaction
        .objectStore('notes')
        .getAll()) {
        if (!deleted || changed >= before) continue
        for (const key of await versions.index('note').getAllKeys(id))
          if (key !== revision) await versions.delete(key)
      }
      await transaction.done
    },
  }
}
