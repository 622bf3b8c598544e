import { blankDraft, pickDraft } from '../../model/draft.ts'
import { useRef, useState } from 'preact/hooks'
import type { NotesTaken, ShownNote } from '../../model/own-note.ts'
import { createFilter } from '../filter.ts'
import { FilterField } from '../parts/filter-field.tsx'
import { LeftCount } from '../parts/left-count.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { StatusLine, type Said } from '../parts/status-line.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import type { NotesStrings } from '../strings/notes-strings.ts'
import { NotesFiles } from './files.tsx'
import type { BegunNote, NotesHost } from './host.ts'
import { useKeptFocus } from './kept-focus.ts'
import { NoteItem } from './note-item.tsx'
import { useNotes } from './notes-state.ts'
import { beginWriting, takeUp, useWriting, withWritten, type Writing } from './writing.ts'
import { WritingForm } from './writing-form.tsx'

interface NotesProps {
  t: AppStrings
  host: NotesHost
  synced: boolean
  first: ShownNote[]
  /** a note that was begun from a card */
  begun: BegunNote | null
}

/** What the reader wrote: each note readable in place, changed in place, with its history. */
export function Notes({ t, host, synced, first, begun }: NotesProps) {
  const words = t.notes
  const state = useNotes(host, first, t)
  const { notes, said } = state
  const [typed, setTyped] = useState('')
  const page = useRef<HTMLElement>(null)
  const forms = useWriting(
    () => takeUp(begun, first),
    () => {
      state.say({ words: words.writing, ofForm: true })
      page.current?.querySelector<HTMLElement>('form input')?.focus()
    },
  )
  const { writing, write } = forms
  useKeptFocus(page, writing ? (writing.note?.id ?? null) : undefined, said, notes)
  const shown = filterNotes(notes, typed)
  const written = writing?.note ?? null
  const form = (now: Writing) => (
    <WritingForm key={now.mark} writing={now} forms={forms} state={state} t={t} />
  )
  const ofItem = {
    t,
    host,
    onEdit: (note: ShownNote) => write(beginWriting(note, pickDraft(note))),
    onRemove: state.remove,
    onRestore: state.restore,
  }
  return (
    <main class="ruled options notes" ref={page}>
      <PageHead title={words.title} t={t} />
      <div class="lead">
        <p>{words.intro}</p>
        {writing && written === null ? (
          form(writing)
        ) : (
          <NewNote words={words} onNew={() => write(beginWriting(null, blankDraft))} />
        )}
        <StatusLine said={said} />
        <NotesFilter {...{ t, typed }} all={notes} left={shown} onTyped={setTyped} />
        {shown.length === 0 && <p class="small">{typed ? t.nothingMatches : words.none}</p>}
      </div>
      {withWritten(shown, written).map((note) =>
        writing && note === written ? (
          <div class="lead" key={note.id}>
            {form(writing)}
          </div>
        ) : (
          <NoteItem key={note.id} note={note} {...ofItem} />
        ),
      )}
      <NotesFiles
        t={t}
        host={host}
        synced={synced}
        onTaken={(taken) => void state.act(() => Promise.resolve(), sayTaken(taken, words))}
        onFailed={state.sayFailed}
      />
    </main>
  )
}

function NewNote({ words, onNew }: { words: NotesStrings; onNew: () => void }) {
  return (
    <p>
      <button type="button" class="primary" onClick={onNew}>
        {words.write}
      </button>
    </p>
  )
}

/** A few notes are seen at one look. */
function NotesFilter({
  t,
  typed,
  all,
  left,
  onTyped,
}: {
  t: AppStrings
  typed: string
  all: readonly ShownNote[]
  /** those that the typed words leave */
  left: readonly ShownNote[]
  onTyped: (typed: string) => void
}) {
  if (all.length < 4) return null
  return (
    <>
      <FilterField label={t.notes.filter(all.length)} value={typed} onValue={onTyped} />
      <LeftCount typed={typed} count={left.length} say={t.notes.shown} t={t} />
    </>
  )
}

function filterNotes(notes: ShownNote[], typed: string): ShownNote[] {
  const passes = createFilter(typed)
  return notes.filter(({ name, aliases, text, tags }) => passes(name, ...aliases, text, ...tags))
}

const sayTaken = (taken: NotesTaken | null, words: NotesStrings): Said => ({
  words: taken
    ? words.taken(taken.added, taken.renewed, taken.copies, taken.refused)
    : words.notReadable,
})
