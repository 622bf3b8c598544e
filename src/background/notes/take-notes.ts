/** Notes from elsewhere, a file or another device, joined with those that are here. */
import type { NotesTaken, OwnNote } from '../../model/own-note.ts'
import { mergeNotes, nextVersion } from '../../knowledge/own-notes/merge-notes.ts'
import { readNote } from '../../knowledge/own-notes/read-notes.ts'
import type { NoteStore } from '../../platform/database/note-store.ts'

interface Taking {
  store: Pick<NoteStore, 'get'>
  /** a random mark */
  makeMark(): string
  /** ISO date and time */
  now(): string
}

/** Each value is read field by field. `revive`: a note that was removed here comes back. */
export async function takeNotes(
  values: readonly unknown[],
  revive: boolean,
  { store, makeMark, now }: Taking,
): Promise<{ changed: OwnNote[]; counts: NotesTaken }> {
  const counts: NotesTaken = { added: 0, renewed: 0, copies: 0, refused: 0 }
  const changed = new Map<string, OwnNote>()
  for (const value of values) {
    const theirs = readNote(value)
    if (!theirs) {
      counts.refused++
      continue
    }
    const mine = changed.get(theirs.id) ?? (await store.get(theirs.id))
    if (!mine) {
      changed.set(theirs.id, theirs)
      if (!theirs.deleted) counts.added++
      continue
    }
    if (revive && mine.deleted && !theirs.deleted) {
      const marks = { id: mine.id, revision: makeMark(), now: now() }
      changed.set(mine.id, nextVersion(theirs, mine, marks))
      counts.added++
      continue
    }
    const { note, copy } = mergeNotes(mine, theirs)
    if (note.revision !== mine.revision) counts.renewed++
    if (note !== mine) changed.set(note.id, note)
    if (copy && !(await store.get(copy.id))) {
      changed.set(copy.id, copy)
      counts.copies++
    }
  }
  return { changed: [...changed.values()], counts }
}
