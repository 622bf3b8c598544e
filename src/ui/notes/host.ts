/** What the page of the reader's notes asks of the browser: one object, given by the entry. */
import type {
  NoteDraft,
  NoteSaved,
  NotesTaken,
  NoteToSave,
  OwnNote,
  ShownNote,
} from '../../model/own-note.ts'
import type { Settings } from '../../model/settings.ts'

export interface BegunNote {
  /** null for a new note */
  id: string | null
  draft: NoteDraft
}

export interface NotesHost {
  /** BCP 47: speaks when the reader chose no interface language */
  browserLanguage: string
  getSettings(): Promise<Settings>
  /** calls back when the settings change elsewhere; gives the undo */
  onSettings(callback: (settings: Settings) => void): () => void
  /** the note that another part of the extension began; null when none, or once it was taken */
  takeBegun(): Promise<BegunNote | null>
  /** calls back when notes changed elsewhere; gives the undo */
  onNotes(callback: () => void): () => void
  /** last changed first */
  getNotes(): Promise<ShownNote[]>
  /** newest first, the note itself included */
  getVersions(id: string): Promise<OwnNote[]>
  save(given: NoteToSave): Promise<NoteSaved>
  remove(id: string): Promise<unknown>
  /** null when the file holds no notes */
  take(file: Blob): Promise<NotesTaken | null>
  exportJson(): Promise<Blob>
  exportPack(): Promise<Blob>
  setSync(on: boolean): Promise<unknown>
}
