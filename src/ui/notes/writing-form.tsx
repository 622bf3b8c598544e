import type { AppStrings } from '../strings/app-strings.ts'
import type { NotesStrings } from '../strings/notes-strings.ts'
import { NoteForm } from './note-form.tsx'
import type { NotesState } from './notes-state.ts'
import { findMeanwhile, type Writing, type WritingState } from './writing.ts'

/** The form of the note that is being written, shown before the list of notes. */
export function WritingForm({
  writing: { note, draft, mark, kept },
  state: { notes, save, leaveForm },
  t,
  forms: { touch, goOn, stop },
}: {
  writing: Writing
  state: NotesState
  t: AppStrings
  forms: WritingState
}) {
  const base = kept ?? note
  return (
    <NoteForm
      draft={draft}
      t={t}
      meanwhile={base && sayMeanwhile(findMeanwhile(notes, base), t.notes)}
      onTouched={touch}
      onSave={(given, again, isAll) =>
        void save(
          { id: base?.id ?? null, draft: given, ...(base ? { based: base.revision } : { mark }) },
          (saved) => {
            if (!isAll()) return goOn(mark, saved)
            stop(mark)
            return false
          },
          again,
        )
      }
      onCancel={() => {
        leaveForm()
        stop(mark)
      }}
    />
  )
}

const sayMeanwhile = (
  meanwhile: ReturnType<typeof findMeanwhile>,
  { removedMeanwhile, changedMeanwhile }: NotesStrings,
): string | null => meanwhile && { removed: removedMeanwhile, changed: changedMeanwhile }[meanwhile]
