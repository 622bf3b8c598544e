import { useEffect, useState } from 'preact/hooks'
import { correctionTag, type OwnNote, type ShownNote } from '../../model/own-note.ts'
import { getLine } from '../lookups.ts'
import { NotDone, useAttempt } from '../parts/attempt.tsx'
import { Foreign, Names } from '../parts/foreign.tsx'
import { Gloss, Line } from '../parts/gloss.tsx'
import { RemarkView } from '../parts/remark.tsx'
import { plainText } from '../quote.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import type { NotesHost } from './host.ts'
import { CopyCorrection } from './copy-correction.tsx'
import { NoteVersion } from './note-version.tsx'

interface NoteItemProps {
  note: ShownNote
  t: AppStrings
  host: NotesHost
  onEdit: (note: ShownNote) => void
  onRemove: (note: ShownNote) => void
  onRestore: (note: ShownNote, version: OwnNote) => void
}

/** One note, readable in place; its earlier versions on request. */
export function NoteItem({ note, t, host, onEdit, onRemove, onRestore }: NoteItemProps) {
  const words = t.notes
  const [versions, setVersions] = useState<OwnNote[] | null>(null)
  const control = (name: string, onClick: () => void, more: object = {}) => (
    <button
      type="button"
      class="act"
      aria-label={`${name}: ${plainText(note.name)}`}
      onClick={onClick}
      {...more}
    >
      {name}
    </button>
  )
  const { failed, attempt } = useAttempt()
  const load = () => void attempt(async () => setVersions(await host.getVersions(note.id)))
  const toggle = () => (versions ? setVersions(null) : load())
  // an open history holds what the note has become since, taken back or changed elsewhere
  useEffect(() => {
    if (versions?.every(({ revision }) => revision !== note.revision)) load()
  }, [note.revision])
  return (
    <article class="note" data-note={note.id}>
      <Gloss margin={<Line kind={getLine(note.type)} />}>
        <h2 class="name">
          <Foreign text={note.name} />
        </h2>
        {note.aliases.length > 0 && (
          <p class="meta">
            <Names names={note.aliases} comma={t.card.comma} />
          </p>
        )}
        {note.copyOf !== null && <p class="small">{words.copyOf}</p>}
      </Gloss>
      <RemarkView remark={note} locale={t.card} />
      <Gloss>
        <p class="row">
          {control(words.edit, () => onEdit(note))}
          {control(words.history, toggle, { 'aria-expanded': versions !== null })}
          {note.tags.includes(correctionTag) && <CopyCorrection note={note} t={t} />}
          {control(words.remove, () => onRemove(note))}
        </p>
        <NotDone failed={failed} t={t} />
      </Gloss>
      {versions?.map((version) => (
        <NoteVersion
          key={version.revision}
          version={version}
          isCurrent={version.revision === note.revision}
          t={t}
          onRestore={() => onRestore(note, version)}
        />
      ))}
    </article>
  )
}
