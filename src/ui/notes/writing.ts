import type { NoteDraft, ShownNote } from '../../model/own-note.ts'

/** A note in the form, as it was when it was taken up: nothing that happens elsewhere changes it. */
export interface Writing {
  /** null: a new one */
  note: ShownNote | null
  draft: NoteDraft
  /** of this very writing; a new note's id */
  mark: string
}

export const beginWriting = (note: ShownNote | null, draft: NoteDraft): Writing => ({
  note,
  draft,
  mark: crypto.randomUUID(),
})

/**
 * The notes that are shown, the one that is being written at its place whether it is among them or
 * not: what the form stands in must not move, nor go.
 */
export function withWritten(notes: readonly ShownNote[], written: ShownNote | null): ShownNote[] {
  if (!written) return [...notes]
  const others = notes.filter(({ id }) => id !== written.id)
  const place = others.findIndex(({ changed }) => changed < written.changed)
  return place < 0 ? [...others, written] : others.toSpliced(place, 0, written)
}

/** What happened to a note since it was taken up. */
export function findMeanwhile(
  notes: readonly ShownNote[],
  written: ShownNote,
): 'removed' | 'changed' | null {
  const now = notes.find(({ id }) => id === written.id)
  if (!now) return 'removed'
  return now.revision === written.revision ? null : 'changed'
}
