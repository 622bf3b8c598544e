/**
 * The reader's notes: the one place that writes them, whether the reader, a file or another device
 * changed them.
 */
import { newestFirst } from '../../model/newest-first.ts'
import type {
  NoteSaved,
  NotesTaken,
  NoteToSave,
  OwnNote,
  SyncOutcome,
} from '../../model/own-note.ts'
import {
  mergeNotes,
  nextVersion,
  removed,
  saysTheSame,
} from '../../knowledge/own-notes/merge-notes.ts'
import { createTaskQueue } from '../../platform/task-queue.ts'
import type { NoteStore } from '../../platform/database/note-store.ts'
import { takeNotes } from './take-notes.ts'
import type { NoteSync } from '../../platform/storage/note-sync.ts'

export interface OwnNotesDependencies {
  store: NoteStore
  sync: NoteSync
  /** the reader's choice */
  isSynced(): Promise<boolean>
  /** a random mark */
  makeMark(): string
  /** ISO date and time */
  now(): string
  /** the notes have changed */
  onChange(): void
}

export interface OwnNotes {
  /** without the removed ones, last changed first */
  list(): Promise<OwnNote[]>
  listVersions(id: string): Promise<OwnNote[]>
  /**
   * An unknown id, or the id of a note removed in the meantime, creates the note again under that
   * id. Saving the same content creates no new version.
   */
  save(given: NoteToSave): Promise<NoteSaved>
  remove(id: string): Promise<void>
  /**
   * joins notes from a file with those here and loses neither; a note that was removed here comes
   * back
   */
  take(values: readonly unknown[]): Promise<NotesTaken>
  /** merges what another device sent: a removed note stays removed */
  receive(values: readonly unknown[]): Promise<NotesTaken>
  /** synchronises: first reads what other devices sent, then sends this device's notes */
  syncAll(): Promise<void>
}

export function createOwnNotes({
  store,
  sync,
  isSynced,
  makeMark,
  now,
  onChange,
}: OwnNotesDependencies): OwnNotes {
  /** a note that is read, merged and written is not changed in between */
  const inTurn = createTaskQueue()
  const write = async (notes: readonly OwnNote[]): Promise<SyncOutcome | null> => {
    await store.put(notes)
    onChange()
    return send(notes)
  }
  const send = async (notes: readonly OwnNote[]): Promise<SyncOutcome | null> =>
    (await isSynced()) ? sendAll(notes, sync) : null
  const takeNow = async (
    values: readonly unknown[],
    { revive }: { revive: boolean },
  ): Promise<NotesTaken> => {
    const { changed, counts } = await takeNotes(values, revive, { store, makeMark, now })
    if (changed.length > 0) await write(changed)
    return counts
  }
  return {
    list: async () => (await store.list()).filter(({ deleted }) => !deleted).sort(byChange),
    listVersions: (id) => store.listVersions(id),
    save: ({ id, draft, based, mark }) =>
      inTurn(async () => {
        const known = id ?? mark ?? null
        const present = known === null ? null : await store.get(known)
        if (present && !present.deleted && saysTheSame(present, draft))
          return { note: present, synced: await send([present]), rival: null }
        const marks = { id: known ?? makeMark(), revision: makeMark(), now: now() }
        if (present === null || id === null || !isRival(present, based)) {
          const note = nextVersion(draft, present, marks)
          return { note, synced: await write([note]), rival: null }
        }
        const versions = await store.listVersions(present.id)
        const base = versions.find(({ revision }) => revision === based) ?? null
        const { note, copy } = mergeNotes(present, nextVersion(draft, base, marks))
        return { note, synced: await write(copy ? [note, copy] : [note]), rival: copy }
      }),
    remove: (id) =>
      inTurn(async () => {
        const note = await store.get(id)
        if (note && !note.deleted)
          await write([removed(note, { revision: makeMark(), now: now() })])
      }),
    take: (values) => inTurn(() => takeNow(values, { revive: true })),
    receive: (values) => inTurn(() => takeNow(values, { revive: false })),
    syncAll: () =>
      inTurn(async () => {
        await takeNow(await sync.receive(), { revive: false })
        for (const note of await store.list()) await sync.send(note)
      }),
  }
}

const byChange = newestFirst(({ changed }: OwnNote) => changed)

/** The note was changed elsewhere since the version that the reader began with. */
const isRival = ({ deleted, revision }: OwnNote, based: string | undefined): boolean =>
  !deleted && based !== undefined && based !== revision

/** Gives the first outcome that is none of success. */
async function sendAll(notes: readonly OwnNote[], sync: NoteSync): Promise<SyncOutcome> {
  const outcomes = await Promise.all(notes.map((note) => sync.send(note)))
  return outcomes.find((outcome) => outcome !== 'sent') ?? 'sent'
}
