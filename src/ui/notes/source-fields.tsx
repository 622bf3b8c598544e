import type { NoteSource } from '../../model/own-note.ts'
import { DayInput } from '../parts/day-input.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import { isSourceWrong } from './draft-fields.ts'
import { Field, TextField } from './field.tsx'

const noSource: NoteSource = { url: '', title: '', date: null }

/** What a note rests on: as many sources as the reader adds. */
export function SourceFields({
  sources,
  tried,
  t,
  onSources,
  onDropped,
}: {
  sources: NoteSource[]
  /** what is wrong is said once the reader has tried to save */
  tried: boolean
  t: AppStrings
  onSources: (sources: NoteSource[]) => void
  onDropped: () => void
}) {
  const words = t.notes
  const change = (at: number, part: Partial<NoteSource>) =>
    onSources(sources.map((source, i) => (i === at ? { ...source, ...part } : source)))
  return (
    <fieldset>
      <legend class="label">{words.sources}</legend>
      {sources.map((source, i) => (
        <SourceField
          source={source}
          isWrong={tried && isSourceWrong(source)}
          t={t}
          onChange={(part) => change(i, part)}
          onDrop={() => {
            onSources(sources.filter((other) => other !== source))
            onDropped()
          }}
        />
      ))}
      <button type="button" class="act" onClick={() => onSources([...sources, { ...noSource }])}>
        {words.addSource}
      </button>
    </fieldset>
  )
}

function SourceField({
  source,
  isWrong,
  t,
  onChange,
  onDrop,
}: {
  source: NoteSource
  isWrong: boolean
  t: AppStrings
  onChange: (part: Partial<NoteSource>) => void
  onDrop: () => void
}) {
  const words = t.notes
  return (
    <div class="source">
      <Field label={words.sourceUrl} error={isWrong ? words.sourceUrlWrong : null}>
        {(field) => (
          <input
            {...field}
            type="url"
            dir="ltr"
            value={source.url}
            onInput={(event) => onChange({ url: event.currentTarget.value })}
          />
        )}
      </Field>
      <TextField
        label={words.sourceTitle}
        value={source.title}
        onText={(title) => onChange({ title })}
      />
      <Field label={words.sourceDate}>
        {({ id }) => (
          <DayInput
            id={id}
            value={source.date ?? ''}
            locale={t.card}
            onDay={(date) => onChange({ date: date || null })}
          />
        )}
      </Field>
      <button type="button" class="act" onClick={onDrop}>
        {words.dropSource}
      </button>
    </div>
  )
}
