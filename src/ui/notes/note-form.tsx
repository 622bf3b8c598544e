import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { EntityType } from '../../model/kinds.ts'
import type { NoteDraft, NoteSource } from '../../model/own-note.ts'
import { safeUrl } from '../quote.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { Confirm } from '../parts/confirm.tsx'
import { useAskBeforeLeaving } from './ask-before-leaving.ts'
import { Field } from './field.tsx'

const types: EntityType[] = ['PER', 'ORG', 'LOC', 'PRODUCT', 'EVENT', 'WORK', 'GROUP', 'MISC']
const noSource: NoteSource = { url: '', title: '', date: null }

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
}: {
  draft: NoteDraft
  t: AppStrings
  /** what happened to the note elsewhere since it was taken up */
  meanwhile?: string | null
  /** something was written that is not kept yet */
  onTouched: () => void
  onSave: (draft: NoteDraft) => void
  onCancel: () => void
}) {
  const words = t.notes
  const form = useRef<HTMLFormElement>(null)
  const count = useRef(draft.sources.length)
  const [touched, setTouched] = useState(false)
  const isTouched = useRef(false)
  const touch = () => {
    isTouched.current = true
    setTouched(true)
    onTouched()
  }
  useAskBeforeLeaving(touched)
  const [name, setName] = useState(draft.name)
  const [aliases, setAliases] = useState(draft.aliases.join('\n'))
  const [type, setType] = useState(draft.type)
  const [text, setText] = useState(draft.text)
  const [tags, setTags] = useState(draft.tags.join(t.card.comma))
  const [sources, setSources] = useState(draft.sources)
  const [tries, setTries] = useState(0)
  const tried = tries > 0
  const focus = (on: string) => form.current?.querySelector<HTMLElement>(on)?.focus()
  useEffect(() => focus(tried ? '[aria-invalid]' : 'input'), [tries])
  // a new source is written next; one that was dropped took the focus with it
  useLayoutEffect(() => {
    if (sources.length !== count.current)
      focus(sources.length > count.current ? '.source:last-of-type input' : 'fieldset > .act')
    count.current = sources.length
  }, [sources.length])
  const given = sources.filter(({ url, title }) => url.trim() || title.trim())
  const isWrong = ({ url }: NoteSource) => !safeUrl(url.trim())
  const setSource = (at: number, part: Partial<NoteSource>) =>
    setSources(sources.map((source, i) => (i === at ? { ...source, ...part } : source)))
  const submit = (event: Event) => {
    event.preventDefault()
    setTries(tries + 1)
    if (!name.trim() || given.some(isWrong)) return
    onSave({
      name: name.trim(),
      type,
      text,
      aliases: listed(aliases, /\n/),
      tags: listed(tags, /[,،\n]/).map((tag) => tag.replace(/^#/, '')),
      sources: given.map(({ url, title, date }) => ({
        url: url.trim(),
        title: title.trim(),
        date,
      })),
    })
  }
  return (
    <form
      class="note-form"
      ref={form}
      onSubmit={submit}
      noValidate
      onInput={touch}
      // what was typed is not lost by a key
      onKeyDown={(event) => event.key === 'Escape' && !isTouched.current && onCancel()}
    >
      <p role="status" class="small">
        {meanwhile}
      </p>
      <Field
        label={words.name}
        help={words.nameHelp}
        error={tried && !name.trim() ? words.nameMissing : null}
      >
        {(field) => (
          <input
            {...field}
            dir="auto"
            value={name}
            maxLength={200}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={words.aliases} help={words.aliasesHelp}>
        {(field) => (
          <textarea
            {...field}
            dir="auto"
            rows={2}
            value={aliases}
            onInput={(event) => setAliases(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={words.type}>
        {(field) => (
          <select
            {...field}
            value={type}
            onChange={(event) => setType(event.currentTarget.value as EntityType)}
          >
            {types.map((key) => (
              <option value={key}>{t.card.types[key]}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.text} help={words.textHelp}>
        {(field) => (
          <textarea
            {...field}
            dir="auto"
            rows={7}
            maxLength={20_000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <fieldset>
        <legend class="label">{words.sources}</legend>
        {sources.map((source, i) => (
          <div class="source">
            <Field
              label={words.sourceUrl}
              error={
                tried && given.includes(source) && isWrong(source) ? words.sourceUrlWrong : null
              }
            >
              {(field) => (
                <input
                  {...field}
                  type="url"
                  dir="ltr"
                  value={source.url}
                  onInput={(event) => setSource(i, { url: event.currentTarget.value })}
                />
              )}
            </Field>
            <Field label={words.sourceTitle}>
              {(field) => (
                <input
                  {...field}
                  dir="auto"
                  value={source.title}
                  onInput={(event) => setSource(i, { title: event.currentTarget.value })}
                />
              )}
            </Field>
            <Field label={words.sourceDate}>
              {(field) => (
                <input
                  {...field}
                  type="date"
                  value={source.date ?? ''}
                  onInput={(event) => setSource(i, { date: event.currentTarget.value || null })}
                />
              )}
            </Field>
            <button
              type="button"
              class="act"
              onClick={() => {
                setSources(sources.filter((other) => other !== source))
                touch()
              }}
            >
              {words.dropSource}
            </button>
          </div>
        ))}
        <button type="button" class="act" onClick={() => setSources([...sources, { ...noSource }])}>
          {words.addSource}
        </button>
      </fieldset>
      <Field label={words.tags} help={words.tagsHelp}>
        {(field) => (
          <input
            {...field}
            dir="auto"
            value={tags}
            onInput={(event) => setTags(event.currentTarget.value)}
          />
        )}
      </Field>
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
    </form>
  )
}

const listed = (text: string, mark: RegExp): string[] => [
  ...new Set(
    text
      .split(mark)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
]
