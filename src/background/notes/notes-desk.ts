/** Answers the messages about the reader's notes, and keeps the pack that they form. */
import { checkDraft } from '../../model/draft.ts'
import { fromBase64, toBase64 } from '../../model/base64.ts'
import type { NoteSaved, NotesTaken, NoteToSave, OwnNote, ShownNote } from '../../model/own-note.ts'
import { openPack } from '../../knowledge/pack-file/open-pack.ts'
import type { Pack } from '../../knowledge/pack-file/pack.ts'
import { checkFile } from '../../knowledge/install/check-file.ts'
import { PackError } from '../../knowledge/pack-file/pack-errors.ts'
import { readNotesPack, writeNotesPack } from '../../knowledge/own-notes/notes-pack.ts'
import { readMarkdown } from '../../knowledge/own-notes/read-markdown.ts'
import { createKeptPromise } from '../../platform/kept-promise.ts'
import type { NoteStore } from '../../platform/database/note-store.ts'
import type { NoteSync } from '../../platform/storage/note-sync.ts'
import { createOwnNotes } from './own-notes.ts'

export interface NotesDeskDependencies {
  store: NoteStore
  sync: NoteSync
  /** whether the reader wants the notes on all devices */
  isSynced(): Promise<boolean>
  setSynced(on: boolean): Promise<unknown>
  makeMark(): string
  /** milliseconds since 1970 */
  now(): number
  /** the notes have changed */
  onChange(): void
}

export interface NotesDesk {
  /**
   * The notes as a pack, made once and after each change. An empty one where the database cannot
   * be had: the page is read all the same.
   */
  getPack(): Promise<Pack>
  list(): Promise<ShownNote[]>
  listVersions(id: string): Promise<OwnNote[]>
  /** Throws Malformed for a draft that is none. */
  save(given: NoteToSave): Promise<NoteSaved>
  remove(id: string): Promise<null>
  take(values: readonly unknown[]): Promise<NotesTaken>
  /** The notes of a compiled pack (base64); null when it is not a pack of notes, or not as one must be. */
  takePack(file: string): Promise<NotesTaken | null>
  /** The compiled pack of all notes, for a file: base64, since messages carry JSON. */
  exportPack(): Promise<string>
  /** The reader's wish: from now on the notes are on all devices, or on this one alone. */
  setSync(on: boolean): Promise<null>
  /** What was removed long ago goes for good. */
  dropRemoved(): Promise<void>
  /** Listens to other devices. */
  follow(): void
}

/** How long a removed note can be brought back with its versions (days). */
const keepRemoved = 30

export function createNotesDesk(dependencies: NotesDeskDependencies): NotesDesk {
  const { store, sync, isSynced, now } = dependencies
  const notes = createOwnNotes({
    store,
    sync,
    isSynced,
    makeMark: dependencies.makeMark,
    now: () => new Date(now()).toISOString(),
    onChange() {
      pack.forget()
      dependencies.onChange()
    },
  })
  const pack = createKeptPromise(async () => {
    const kept = await notes.list().catch((): OwnNote[] => [])
    return openPack(writeNotesPack(kept), { trusted: true })
  })
  const list = async (): Promise<ShownNote[]> =>
    (await notes.list()).map((note) => ({ ...note, blocks: readMarkdown(note.text) }))

  return {
    getPack: pack.get,
    list,
    listVersions: (id) => notes.listVersions(id),
    save: async ({ draft, ...given }) => notes.save({ ...given, draft: checkDraft(draft) }),
    remove: async (id) => notes.remove(id).then(() => null),
    take: async (values) => notes.take(values),
    async takePack(file) {
      try {
        const { pack: taken } = await checkFile(fromBase64(file), {
          own: true,
          pause: async () => {},
        })
        return await notes.take(readNotesPack(taken))
      } catch (error) {
        if (error instanceof PackError || isNoBase64(error)) return null
        throw error
      }
    },
    exportPack: async () => toBase64(writeNotesPack(await list())),
    async setSync(on) {
      await dependencies.setSynced(on)
      await (on ? notes.syncAll() : sync.clear())
      return null
    },
    dropRemoved: async () =>
      store.dropRemoved(new Date(now() - keepRemoved * 86_400_000).toISOString()),
    follow() {
      sync.onReceived(
        (values) => void isSynced().then(async (wanted) => wanted && notes.receive(values)),
      )
    },
  }
}

const isNoBase64 = (error: unknown): boolean =>
  error instanceof Error && error.name === 'InvalidCharacterError'
