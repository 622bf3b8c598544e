import type { EntityType } from '../../model/kinds.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import type { DraftFields } from './draft-fields.ts'
import { directionOfTyped, Field, TextField } from './field.tsx'

const types: EntityType[] = ['PER', 'ORG', 'LOC', 'PRODUCT', 'EVENT', 'WORK', 'GROUP', 'MISC']

/** What a note is on, and what it says. */
export function NoteFields({
  fields: { name, aliases, type, text },
  tried,
  t,
  onChange,
}: {
  fields: DraftFields
  /** what is wrong is said once the reader has tried to save */
  tried: boolean
  t: AppStrings
  onChange: (part: Partial<DraftFields>) => void
}) {
  const words = t.notes
  const nameError = tried && !name.trim() ? words.nameMissing : null
  return (
    <>
      <TextField
        label={words.name}
        help={words.nameHelp}
        error={nameError}
        value={name}
        maxLength={200}
        onText={(typed) => onChange({ name: typed })}
      />
      <Field label={words.aliases} help={words.aliasesHelp}>
        {(field) => (
          <textarea
            {...field}
            dir={directionOfTyped(aliases)}
            rows={2}
            value={aliases}
            onInput={(event) => onChange({ aliases: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={words.type}>
        {(field) => (
          <select
            {...field}
            value={type}
            onChange={(event) => onChange({ type: event.currentTarget.value as EntityType })}
          >
            <TypeOptions t={t} />
          </select>
        )}
      </Field>
      <Field label={words.text} help={words.textHelp}>
        {(field) => (
          <textarea
            {...field}
            dir={directionOfTyped(text)}
            rows={7}
            maxLength={20_000}
            value={text}
            onInput={(event) => onChange({ text: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  )
}

function TypeOptions({ t }: { t: AppStrings }) {
  return (
    <>
      {types.map((key) => (
        <option value={key}>{t.card.types[key]}</option>
      ))}
    </>
  )
}
