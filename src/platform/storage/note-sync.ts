/**
 * The reader's notes in the browser's own sync storage, when the reader wants it: small ones, one
 * item each.
 */
import type { Storage } from 'webextension-polyfill'
import type { OwnNote, SyncOutcome } from '../../model/own-note.ts'

/**
 * storage.sync takes 8,192 bytes an item, key included (MDN, "storage.sync"); the difference is a
 * margin for the browser's own counting.
 */
const mostBytes = 8000
const prefix = 'note:'

export interface NoteSync {
  send(note: OwnNote): Promise<SyncOutcome>
  /** what the other devices have sent: anything, until it is read as a note */
  receive(): Promise<unknown[]>
  /**
   * takes this extension's notes out of the sync storage, on all devices; the notes themselves stay
   */
  clear(): Promise<void>
  /** calls back with what another device, or this one, has sent. Returns its undo. */
  onReceived(callback: (values: unknown[]) => void): () => void
}

export function createNoteSync(
  area: Storage.StorageArea,
  changes: Storage.Static['onChanged'],
): NoteSync {
  return {
    async send(note) {
      const key = prefix + note.id
      if (new TextEncoder().encode(key + JSON.stringify(note)).length > mostBytes)
        return 'too-large'
      return area.set({ [key]: note }).then(
        (): SyncOutcome => 'sent',
        (): SyncOutcome => 'full',
      )
    },
    receive: async () =>
      Object.entries(await area.get(null)).flatMap(([key, value]): unknown[] =>
        key.startsWith(prefix) ? [value] : [],
      ),
    clear: async () =>
      area.remove(Object.keys(await area.get(null)).filter((key) => key.startsWith(prefix))),
    onReceived(callback) {
      const listener = (changed: Record<string, { newValue?: unknown }>, areaName: string) => {
        const values = Object.entries(changed).flatMap(([key, { newValue }]): unknown[] =>
          key.startsWith(prefix) && newValue !== undefined ? [newValue] : [],
        )
        if (areaName === 'sync' && values.length > 0) callback(values)
      }
      changes.addListener(listener)
      return () => changes.removeListener(listener)
    },
  }
}
