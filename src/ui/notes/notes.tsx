import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { NoteDraft, NoteToSave, ShownNote, SyncOutcome } from '../../model/own-note.ts'
import { troubleOf } from '../../model/trouble.ts'
import { createFilter } from '../filter.ts'
import { FilterField } from '../parts/filter-field.tsx'
import { brandPath, Icon } from '../parts/icon.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import type { NotesStrings } from '../strings/notes-strings.ts'
import { sayTrouble } from '../strings/say-trouble.ts'
import { NotesFiles } from './files.tsx'
import type { BegunNote, NotesHost } from './host.ts'
import { useKeptFocus } from './kept-focus.ts'
import { NoteForm } from './note-form.tsx'
import { NoteItem } from './note-item.tsx'
import { beginWriting, findMeanwhile, withWritten, type Writing } from './writing.ts'

const blank: NoteDraft = { name: '', aliases: [], type: 'MISC', text: '', sources: [], tags: [] }

interface NotesProps {
  t: AppStrings
  host: NotesHost
  synced: boolean
  first: ShownNote[]
  /** a note that was begun from a card */
  begun: BegunNote | null
}

/** What was done, and a press that goes with it. */
interface Said {
  words: string
  press?: { name: string; act: () => void }
}

/** What the reader wrote: each note readable in place, changed in place, with its history. */
export function Notes({ t, host, synced, first, begun }: NotesProps) {
  const words = t.notes
  const [notes, setNotes] = useState(first)
  const [typed, setTyped] = useState('')
  const [writing, setWriting] = useState<Writing | null>(() => takeUp(begun, first))
  /** whether anything would be lost with the form */
  const isTouched = useRef(false)
  const [said, say] = useState<Said>({ words: '' })
  const page = useRef<HTMLElement>(null)
  useKeptFocus(page, writing ? (writing.note?.id ?? null) : undefined, said, notes)
  // another page of notes, or another device: what is being written here stays as it is. Heard from
  // the first drawing on: an effect waits for a frame, which a tab behind others gets late
  useLayoutEffect(() => host.onNotes(() => void host.getNotes().then(setNotes, () => {})), [host])
  const passes = createFilter(typed)
  const shown = notes.filter(({ name, aliases, text, tags }) =>
    passes(name, ...aliases, text, ...tags),
  )
  const written = writing?.note ?? null
  const isNew = writing !== null && written === null

  /** One form at a time: what was typed in it is not left for another by a press. */
  const write = (next: Writing) => {
    if (!isTouched.current) return setWriting(next)
    say({ words: words.writing })
    page.current?.querySelector<HTMLElement>('form input')?.focus()
  }
  const stopWriting = () => {
    isTouched.current = false
    setWriting(null)
  }
  const sayFailed = (error: unknown, again?: () => void) => {
    const trouble = troubleOf(error)
    const why = trouble === 'other' ? words.failed : sayTrouble(trouble, t.card)
    const more = trouble !== 'other' && again ? ` ${words.stillHere}` : ''
    say({
      words: why + more,
      ...(again && { press: { name: t.card.tryAgain, act: again } }),
    })
  }
  /**
   * Does what the reader asked for and shows the notes as they then are; on failure nothing on the
   * page is lost.
   */
  const act = (task: () => Promise<unknown>, then: Said): Promise<void> =>
    task()
      .then(async () => {
        setNotes(await host.getNotes())
        say(then)
      })
      .catch((error: unknown) => sayFailed(error, () => void act(task, then)))
  const save = (given: NoteToSave): Promise<void> =>
    host
      .save(given)
      .then(async ({ synced: outcome, rival }) => {
        stopWriting()
        say({ words: rival ? words.bothKept : sayKept(outcome, words) })
        await host.getNotes().then(setNotes, () => {})
      })
      .catch((error: unknown) => sayFailed(error, () => void save(given)))
  const remove = (note: ShownNote) =>
    void act(() => host.remove(note.id), {
      words: words.removed(note.name),
      press: {
        name: words.undo,
        act: () =>
          void act(() => host.save({ id: note.id, draft: draftOf(note) }), { words: words.saved }),
      },
    })
  const form = ({ note, draft, mark }: Writing) => (
    <NoteForm
      key={mark}
      draft={draft}
      t={t}
      meanwhile={note && sayMeanwhile(findMeanwhile(notes, note), words)}
      onTouched={() => {
        isTouched.current = true
      }}
      onSave={(given) =>
        void save({
          id: note?.id ?? null,
          draft: given,
          ...(note ? { based: note.revision } : { mark }),
        })
      }
      onCancel={stopWriting}
    />
  )

  return (
    <main class="options notes" ref={page}>
      <header>
        <span class="brand">
          <Icon path={brandPath} look="mirror" />
          {t.brand}
        </span>
        <h1 class="meta">{words.title}</h1>
      </header>
      <div class="lead">
        <p>{words.intro}</p>
        {isNew ? (
          form(writing)
        ) : (
          <p>
            <button type="button" class="primary" onClick={() => write(beginWriting(null, blank))}>
              {words.write}
            </button>
          </p>
        )}
        <p role="status" class="small said" tabIndex={-1}>
          {said.words}
          {said.press && (
            <>
              {' '}
              <button type="button" class="act" onClick={said.press.act}>
                {said.press.name}
              </button>
            </>
          )}
        </p>
        {notes.length > 3 && (
          <FilterField label={words.filter(notes.length)} value={typed} onValue={setTyped} />
        )}
        {shown.length === 0 && <p class="small">{typed ? t.nothingMatches : words.none}</p>}
      </div>
      {withWritten(shown, written).map((note) =>
        writing && note === written ? (
          <div class="lead" key={note.id}>
            {form(writing)}
          </div>
        ) : (
          <NoteItem
            key={note.id}
            note={note}
            t={t}
            host={host}
            onEdit={() => write(beginWriting(note, draftOf(note)))}
            onRemove={() => remove(note)}
            onRestore={(version) =>
              void act(() => host.save({ id: note.id, draft: draftOf(version) }), {
                words: words.saved,
              })
            }
          />
        ),
      )}
      <NotesFiles
        t={t}
        host={host}
        synced={synced}
        onTaken={(taken) =>
          void act(() => Promise.resolve(), {
            words: taken
              ? words.taken(taken.added, taken.renewed, taken.copies, taken.refused)
              : words.notReadable,
          })
        }
        onFailed={(error) => sayFailed(error)}
      />
    </main>
  )
}

/** A note that was begun from a card; one that is there already is changed, not written anew. */
function takeUp(begun: BegunNote | null, notes: readonly ShownNote[]): Writing | null {
  if (!begun) return null
  const note = notes.find(({ id }) => id === begun.id) ?? null
  return beginWriting(note, note ? draftOf(note) : begun.draft)
}

const draftOf = ({ name, aliases, type, text, sources, tags }: NoteDraft): NoteDraft => ({
  name,
  aliases,
  type,
  text,
  sources,
  tags,
})

const sayMeanwhile = (
  meanwhile: ReturnType<typeof findMeanwhile>,
  { removedMeanwhile, changedMeanwhile }: NotesStrings,
): string | null => meanwhile && { removed: removedMeanwhile, changed: changedMeanwhile }[meanwhile]

const sayKept = (outcome: SyncOutcome | null, { tooLarge, full, saved }: NotesStrings): string =>
  outcome === 'too-large' ? tooLarge : outcome === 'full' ? full : saved
