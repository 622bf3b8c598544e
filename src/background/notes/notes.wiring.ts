/**
 * The reader's notes in the real extension: their database, the browser's sync storage, and the
 * pack that they form.
 */
import { checkDraft } from '../../model/draft.ts'
import type { NotesTaken, NoteToSave, OwnNote, ShownNote } from '../../model/own-note.ts'
import { openPack } from '../../knowledge/pack-file/open-pack.ts'
import type { Pack } from '../../knowledge/pack-file/pack.ts'
import { checkFile } from '../../knowledge/install/check-file.ts'
import { PackError } from '../../knowledge/pack-file/pack-errors.ts'
import { readNotesPack, writeNotesPack } from '../../knowledge/own-notes/notes-pack.ts'
import { readMarkdown } from '../../knowledge/own-notes/read-markdown.ts'
import { fromBase64, toBase64 } from '../../model/base64.ts'
import { browser } from '../../platform/browser.ts'
import { tellChanged } from '../../platform/messages/changes.ts'
import { createNoteStore } from '../../platform/database/note-store.ts'
import { createNoteSync } from '../../platform/storage/note-sync.ts'
import { getDatabase } from '../state/database.wiring.ts'
import { createOwnNotes, type OwnNotes } from './own-notes.ts'
import { changeSettings, loadSettings } from '../state/settings.wiring.ts'

const sync = createNoteSync(browser.storage.sync, browser.storage.onChanged)
const isSynced = async () => (await loadSettings()).syncNotes

let service: OwnNotes | null = null
let pack: Promise<Pack> | null = null
let onChange: () => void = () => {}

const getNotes = (): OwnNotes =>
  (service ??= createOwnNotes({
    store: createNoteStore(getDatabase),
    sync,
    isSynced,
    makeMark: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
    onChange() {
      pack = null
      onChange()
      tellChanged('notes')
    },
  }))

/**
 * The notes as a pack, made once in a worker's life and after each change. An empty one where the
 * database cannot be had: the page is read all the same.
 */
export function getNotesPack(): Promise<Pack> {
  pack ??= getNotes()
    .list()
    .catch((): OwnNote[] => [])
    .then((notes) => openPack(writeNotesPack(notes), { trusted: true }))
  return pack
}

export const listNotes = async (): Promise<ShownNote[]> =>
  (await getNotes().list()).map((note) => ({ ...note, blocks: readMarkdown(note.text) }))
export const listNoteVersions = async (id: string): Promise<OwnNote[]> =>
  getNotes().listVersions(id)
/** Throws Malformed for a draft that is none. */
export const saveNote = async ({ draft, ...given }: NoteToSave) =>
  getNotes().save({ ...given, draft: checkDraft(draft, 'draft') })
export const removeNote = async (id: string): Promise<null> =>
  getNotes()
    .remove(id)
    .then(() => null)
export const takeNotes = async (values: readonly unknown[]): Promise<NotesTaken> =>
  getNotes().take(values)
/**
 * The notes of a compiled pack (base64); null when it is no pack of notes, or not as one must be.
 */
export async function takeNotesPack(file: string): Promise<NotesTaken | null> {
  try {
    const { pack } = await checkFile(fromBase64(file), { own: true, pause: async () => {} })
    return await takeNotes(readNotesPack(pack))
  } catch (error) {
    if (error instanceof PackError || isNoBase64(error)) return null
    throw error
  }
}

const isNoBase64 = (error: unknown): boolean =>
  error instanceof Error && error.name === 'InvalidCharacterError'

/** The compiled pack of all notes, for a file: base64, since messages carry JSON. */
export const exportNotesPack = async (): Promise<string> =>
  toBase64(writeNotesPack(await listNotes()))

/** The reader's wish: from now on the notes are on all devices, or on this one alone. */
export async function setNotesSync(on: boolean): Promise<null> {
  await changeSettings({ syncNotes: on })
  await (on ? getNotes().syncAll() : sync.clear())
  return null
}

/** How long a removed note can be brought back with its versions (days). */
const keepRemoved = 30

/** What was removed long ago goes for good. */
export async function dropRemovedNotes(): Promise<void> {
  await createNoteStore(getDatabase).dropRemoved(
    new Date(Date.now() - keepRemoved * 86_400_000).toISOString(),
  )
}

/**
 * Listens to other devices; to be called as the worker starts. `changed`: the notes are others than
 * before.
 */
export function followNotes(changed: () => void): void {
  onChange = changed
  sync.onReceived(
    (values) => void isSynced().then(async (wanted) => wanted && getNotes().receive(values)),
  )
}
