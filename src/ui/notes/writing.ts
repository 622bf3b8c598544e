import { useRef, useState } from 'preact/hooks'
import { pickDraft } from '../../model/draft.ts'
import type { NoteDraft, OwnNote, ShownNote } from '../../model/own-note.ts'
import type { BegunNote } from './host.ts'

/** A note in the form, as it was when it was opened: later changes elsewhere do not touch it. */
export interface Writing {
  /** null: a new one */
  note: ShownNote | null
  draft: NoteDraft
  /** of this very writing; a new note's id */
  mark: string
  /** as it was saved while more was typed: what is written now follows it */
  kept?: OwnNote
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

/** What happened to a note since it was opened. */
export function findMeanwhile(
  notes: readonly ShownNote[],
  written: OwnNote,
): 'removed' | 'changed' | null {
  const now = notes.find(({ id }) => id === written.id)
  if (!now) return 'removed'
  return now.revision === written.revision ? null : 'changed'
}

/** A note that was begun from a card; one that is there already is changed, not written again. */
export function takeUp(begun: BegunNote | null, notes: readonly ShownNote[]): Writing | null {
  if (!begun) return null
  const note = notes.find(({ id }) => id === begun.id) ?? null
  return beginWriting(note, note ? pickDraft(note) : begun.draft)
}

/** The note in the form, if any. */
export interface WritingState {
  writing: Writing | null
  /** takes a note up, unless something in the form would be lost */
  write(next: Writing): void
  /** something was written that is not kept yet */
  touch(): void
  /** closes the form of that mark, unless another stands there by now */
  stop(mark: string): void
  /** goes on in the form of that mark, where it still stands: more was typed than is kept */
  goOn(mark: string, kept: OwnNote): boolean
}

/**
 * One form at a time: what was typed in it is not left for another by a press. `onBusy`: another
 * note was wanted meanwhile.
 */
export function useWriting(begin: () => Writing | null, onBusy: () => void): WritingState {
  const [writing, setWriting] = useState(begin)
  const open = useRef<string | null>(null)
  open.current = writing?.mark ?? null
  const isTouched = useRef(false)
  return {
    writing,
    write: (next) => (isTouched.current ? onBusy() : setWriting(next)),
    touch() {
      isTouched.current = true
    },
    stop(mark) {
      if (open.current !== mark) return
      isTouched.current = false
      setWriting(null)
    },
    goOn(mark, kept) {
      setWriting((now) => (now?.mark === mark ? { ...now, kept } : now))
      return open.current === mark
    },
  }
}
