import { useRef, useState } from 'preact/hooks'
import type { NoteDraft } from '../../model/own-note.ts'
import { Confirm } from '../parts/confirm.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import type { NotesStrings } from '../strings/notes-strings.ts'
import { useAskBeforeLeaving } from './ask-before-leaving.ts'
import { readFields, toFields, type DraftFields } from './draft-fields.ts'
import { TextField } from './field.tsx'
import { useFormFocus } from './form-focus.ts'
import { NoteFields } from './note-fields.tsx'
import { SourceFields } from './source-fields.tsx'

interface NoteFormProps {
  draft: NoteDraft
  t: AppStrings
  /** what happened to the note elsewhere since it was opened */
  meanwhile?: string | null
  /** something was written that is not kept yet */
  onTouched: () => void
  /**
   * `again`: what then stands in the form, as by another press of its button; `isAll`: whether
   * nothing was written since
   */
  onSave: (draft: NoteDraft, again: () => void, isAll: () => boolean) => void
  onCancel: () => void
}

/**
 * A note as it is written. Nothing is kept before the reader saves; what is wrong is said beside
 * its field.
 */
export function NoteForm({
  draft,
  t,
  meanwhile = null,
  onTouched,
  onSave,
  onCancel,
}: NoteFormProps) {
  const words = t.notes
  const form = useRef<HTMLFormElement>(null)
  const [fields, setFields] = useState(() => toFields(draft, t.card.comma))
  const change = (part: Partial<DraftFields>) => setFields((before) => ({ ...before, ...part }))
  const [tries, setTries] = useState(0)
  useFormFocus(form, tries, fields.sources.length)
  const { changes, touched, touch } = useChanges(onTouched)
  useAskBeforeLeaving(touched)
  const submit = (event: Event) => {
    event.preventDefault()
    setTries(tries + 1)
    const written = readFields(fields)
    const at = changes.current
    if (written)
      onSave(
        written,
        () => form.current?.requestSubmit(),
        () => changes.current === at,
      )
  }
  return (
    <form
      class="note-form"
      ref={form}
      onSubmit={submit}
      noValidate
      onInput={touch}
      // what was typed is not lost by a key
      onKeyDown={(event) => event.key === 'Escape' && changes.current === 0 && onCancel()}
    >
      <p role="status" class="small">
        {meanwhile}
      </p>
      <NoteFields fields={fields} tried={tries > 0} t={t} onChange={change} />
      <SourceFields
        sources={fields.sources}
        tried={tries > 0}
        t={t}
        onSources={(sources) => change({ sources })}
        onDropped={touch}
      />
      <TextField
        label={words.tags}
        help={words.tagsHelp}
        value={fields.tags}
        onText={(tags) => change({ tags })}
      />
      <Buttons words={words} touched={touched} onCancel={onCancel} />
    </form>
  )
}

/** How often something was written since the form was opened. */
function useChanges(onTouched: () => void) {
  const [touched, setTouched] = useState(false)
  const changes = useRef(0)
  const touch = () => {
    changes.current++
    setTouched(true)
    onTouched()
  }
  return { changes, touched, touch }
}

/** To save or to cancel; what was written is not thrown away by one press. */
function Buttons({
  words,
  touched,
  onCancel,
}: {
  words: NotesStrings
  touched: boolean
  onCancel: () => void
}) {
  return (
    <p class="row">
      <button type="submit" class="primary">
        {words.save}
      </button>
      {touched ? (
        <Confirm
          words={words.cancel}
          label={words.cancel}
          hint={words.discardHint}
          sure={words.discard}
          keep={words.keepWriting}
          onConfirm={onCancel}
        />
      ) : (
        <button type="button" class="act" onClick={onCancel}>
          {words.cancel}
        </button>
      )}
    </p>
  )
}
