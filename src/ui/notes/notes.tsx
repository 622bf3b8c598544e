import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { NoteDraft, ShownNote } from '../../model/own-note.ts'
import { createFilter } from '../filter.ts'
import { FilterField } from '../parts/filter-field.tsx'
import { brandPath, Icon } from '../parts/icon.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import { NotesFiles } from './files.tsx'
import type { BegunNote, NotesHost } from './host.ts'
import { useKeptFocus } from './kept-focus.ts'
import { NoteForm } from './note-form.tsx'
import { NoteItem } from './note-item.tsx'

const blank: NoteDraft = { name: '', aliases: [], type: 'MISC', text: '', sources: [], tags: [] }

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
  const [notes, setNotes] = useState(first)
  const [typed, setTyped] = useState('')
  /** the note that is being written: an id, or null for a new one; undefined for none */
  const [open, setOpen] = useState<string | null | undefined>(
    begun?.id === undefined ? undefined : first.some(({ id }) => id === begun.id) ? begun.id : null,
  )
  const [said, say] = useState<{ words: string; undo?: () => void }>({ words: '' })
  const page = useRef<HTMLElement>(null)
  useKeptFocus(page, open, said, notes)
  // another page of notes, or another device: what is being written here stays as it is. Heard from
  // the first drawing on: an effect waits for a frame, which a tab behind others gets late
  useLayoutEffect(() => host.onNotes(() => void host.getNotes().then(setNotes, () => {})), [host])
  const passes = createFilter(typed)
  const shown = notes.filter(({ name, aliases, text, tags }) =>
    passes(name, ...aliases, text, ...tags),
  )

  /**
   * Does what the reader asked for and shows the notes as they then are; on failure nothing on the
   * page is lost.
   */
  const act = (task: Promise<unknown>, then: { words: string; undo?: () => void }) =>
    task
      .then(async () => {
        setNotes(await host.getNotes())
        say(then)
      })
      .catch(() => say({ words: words.failed }))
  const save = (id: string | null, draft: NoteDraft) =>
    void host
      .save(id, draft)
      .then(async ({ synced: outcome }) => {
        setNotes(await host.getNotes())
        setOpen(undefined)
        say({
          words:
            outcome === 'too-large'
              ? words.tooLarge
              : outcome === 'full'
                ? words.full
                : words.saved,
        })
      })
      .catch(() => say({ words: words.failed }))
  const remove = (note: ShownNote) =>
    void act(host.remove(note.id), {
      words: words.removed(note.name),
      undo: () => void act(host.save(note.id, note), { words: words.saved }),
    })

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
        {open === null ? (
          <NoteForm
            draft={begun?.draft ?? blank}
            t={t}
            onSave={(draft) => save(null, draft)}
            onCancel={() => setOpen(undefined)}
          />
        ) : (
          <p>
            <button type="button" class="primary" onClick={() => setOpen(null)}>
              {words.write}
            </button>
          </p>
        )}
        <p role="status" class="small said" tabIndex={-1}>
          {said.words}
          {said.undo && (
            <>
              {' '}
              <button type="button" class="act" onClick={said.undo}>
                {words.undo}
              </button>
            </>
          )}
        </p>
        {notes.length > 3 && (
          <FilterField label={words.filter(notes.length)} value={typed} onValue={setTyped} />
        )}
        {shown.length === 0 && <p class="small">{typed ? t.nothingMatches : words.none}</p>}
      </div>
      {shown.map((note) =>
        open === note.id ? (
          <div class="lead" key={note.id}>
            <NoteForm
              draft={note}
              t={t}
              onSave={(draft) => save(note.id, draft)}
              onCancel={() => setOpen(undefined)}
            />
          </div>
        ) : (
          <NoteItem
            key={note.id}
            note={note}
            t={t}
            host={host}
            onEdit={() => setOpen(note.id)}
            onRemove={() => remove(note)}
            onRestore={(version) => save(note.id, version)}
          />
        ),
      )}
      <NotesFiles
        t={t}
        host={host}
        synced={synced}
        onTaken={(taken) =>
          void act(Promise.resolve(), {
            words: taken
              ? words.taken(taken.added, taken.renewed, taken.copies, taken.refused)
              : words.notReadable,
          })
        }
        onFailed={() => say({ words: words.failed })}
      />
    </main>
  )
}
