import type { AppStrings } from '../strings/app-strings.ts'
import type { NotesStrings } from '../strings/notes-strings.ts'
import { NoteForm } from './note-form.tsx'
import type { NotesState } from './notes-state.ts'
import { findMeanwhile, type Writing } from './writing.ts'

/** The form of the note that is being written, shown before the list of notes. */
export function WritingForm({
  writing: { note, draft, mark },
  state: { notes, save, leaveForm },
  t,
  onTouched,
  onEnd,
}: {
  writing: Writing
  state: NotesState
  t: AppStrings
  onTouched: () => void
  /** saved, or given up */
  onEnd: () => void
}) {
  return (
    <NoteForm
      draft={draft}
      t={t}
      meanwhile={note && sayMeanwhile(findMeanwhile(notes, note), t.notes)}
      onTouched={onTouched}
      onSave={(given, again) =>
        void save(
          { id: note?.id ?? null, draft: given, ...(note ? { based: note.revision } : { mark }) },
          onEnd,
          again,
        )
      }
      onCancel={() => {
        leaveForm()
        onEnd()
      }}
    />
  )
}

const sayMeanwhile = (
  meanwhile: ReturnType<typeof findMeanwhile>,
  { removedMeanwhile, changedMeanwhile }: NotesStrings,
): string | null => meanwhile && { removed: removedMeanwhile, changed: changedMeanwhile }[meanwhile]
