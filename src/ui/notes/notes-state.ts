import { useLayoutEffect, useState } from 'preact/hooks'
import { pickDraft } from '../../model/draft.ts'
import type {
  NoteDraft,
  NoteToSave,
  OwnNote,
  ShownNote,
  SyncOutcome,
} from '../../model/own-note.ts'
import { troubleOf } from '../../model/trouble.ts'
import type { Said } from '../parts/status-line.tsx'
import { useReload } from '../parts/use-reload.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import type { NotesStrings } from '../strings/notes-strings.ts'
import { sayTrouble } from '../strings/say-trouble.ts'
import type { NotesHost } from './host.ts'

export interface NotesState {
  notes: ShownNote[]
  said: Said
  say(said: Said): void
  sayFailed(error: unknown): void
  /**
   * Does what the reader asked for and shows the notes as they then are; on failure nothing on the
   * page is lost.
   */
  act(task: () => Promise<unknown>, then: Said): Promise<void>
  /**
   * `onKept`: with what is kept, once it is; gives whether more stands in the form. `again`: saves
   * what the form then holds, where it could not be kept
   */
  save(given: NoteToSave, onKept: (kept: OwnNote) => boolean, again: () => void): Promise<void>
  /** the form is closed unsaved: what was said of what stands in it is true no more */
  leaveForm(): void
  remove(note: ShownNote): void
  /** makes a note again what it was in an earlier version */
  restore(note: ShownNote, version: NoteDraft): void
}

/** The reader's notes, the steps on them, and what is said of the latest. */
export function useNotes(host: NotesHost, first: ShownNote[], t: AppStrings): NotesState {
  const words = t.notes
  const [notes, setNotes] = useState(first)
  const [said, say] = useState<Said>({ words: '' })
  const reload = useReload(() => host.getNotes(), setNotes)
  // another page of notes, or another device: what is being written here stays as it is. Heard from
  // the first drawing on: an effect waits for a frame, which a tab behind others gets late
  useLayoutEffect(() => host.onNotes(() => void reload()), [host])
  const sayFailed = (error: unknown, again?: () => void) => say(describeFailure(error, t, again))
  const act = (task: () => Promise<unknown>, then: Said): Promise<void> =>
    task()
      .then(() => reload(() => say(then)))
      .catch((error: unknown) => sayFailed(error, () => void act(task, then)))
  const save: NotesState['save'] = (given, onKept, again) =>
    host
      .save(given)
      .then(async ({ note, synced, rival }) => {
        const isMore = onKept(note)
        const said = rival ? words.bothKept : sayKept(synced, words)
        say(isMore ? { words: `${said} ${words.moreWritten}`, ofForm: true } : { words: said })
        await reload()
      })
      .catch((error: unknown) => say({ ...describeFailure(error, t, again), ofForm: true }))
  const restore = ({ id }: ShownNote, version: NoteDraft) =>
    void act(() => host.save({ id, draft: pickDraft(version) }), { words: words.saved })
  return {
    notes,
    said,
    say,
    sayFailed: (error) => sayFailed(error),
    act,
    save,
    leaveForm: () => say((before) => (before.ofForm ? { words: '' } : before)),
    remove: (note) =>
      void act(() => host.remove(note.id), {
        words: words.removed(note.name),
        press: { name: words.undo, act: () => restore(note, note) },
      }),
    restore,
  }
}

/** Why it was not done, and the press that tries again. */
function describeFailure(error: unknown, t: AppStrings, again?: () => void): Said {
  const trouble = troubleOf(error)
  const why = trouble === 'other' ? t.notes.failed : sayTrouble(trouble, t.card)
  const more = trouble !== 'other' && again ? ` ${t.notes.stillHere}` : ''
  return {
    words: why + more,
    ...(again && { press: { name: t.card.tryAgain, act: again } }),
  }
}

const sayKept = (outcome: SyncOutcome | null, { tooLarge, full, saved }: NotesStrings): string =>
  outcome === 'too-large' ? tooLarge : outcome === 'full' ? full : saved
