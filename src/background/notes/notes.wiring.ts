/** The reader's notes in the real extension: their database, and the browser's sync storage. */
import { browser } from '../../platform/browser.ts'
import { createNoteStore } from '../../platform/database/note-store.ts'
import { tellChanged } from '../../platform/messages/changes.ts'
import { handOver } from '../../platform/storage/hand-over.ts'
import { createNoteSync } from '../../platform/storage/note-sync.ts'
import { getDatabase } from '../state/database.wiring.ts'
import { changeSettings, loadSettings } from '../state/settings.wiring.ts'
import { createNotesDesk } from './notes-desk.ts'
import { createNotesPage } from './open-notes-page.ts'

let onChange: () => void = () => {}

export const notesDesk = createNotesDesk({
  store: createNoteStore(getDatabase),
  sync: createNoteSync(browser.storage.sync, browser.storage.onChanged),
  isSynced: async () => (await loadSettings()).syncNotes,
  setSynced: (on) => changeSettings({ syncNotes: on }),
  makeMark: () => crypto.randomUUID(),
  now: () => Date.now(),
  onChange() {
    onChange()
    tellChanged('notes')
  },
})

export const openNotesPage = createNotesPage(browser, notesDesk, handOver)

/**
 * Listens to other devices; to be called as the worker starts. `changed`: the notes are others than
 * before.
 */
export function followNotes(changed: () => void): void {
  onChange = changed
  notesDesk.follow()
}
