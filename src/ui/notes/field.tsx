import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface Attributes {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
}

interface FieldProps {
  label: string
  help?: string
  error?: string | null
  children: (attributes: Attributes) => ComponentChildren
}

/** One field with its name above it, and below it what helps or what is wrong. */
export function Field({ label, help, error = null, children }: FieldProps) {
  const id = useId()
  const about = `${id}-about`
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {children({
        id,
        ...((help || error) && { 'aria-describedby': about }),
        ...(error && { 'aria-invalid': true }),
      })}
      {(help || error) && (
        <p id={about} class={error ? 'small wrong' : 'meta'} role={error ? 'alert' : undefined}>
          {error ?? help}
        </p>
      )}
    </div>
  )
}

/** The direction of a field follows its text, and the page's while there is none. */
export const directionOfTyped = (text: string): 'auto' | undefined => (text ? 'auto' : undefined)

/** A one-line text field; its direction follows the text. */
export function TextField({
  value,
  maxLength,
  onText,
  ...field
}: Omit<FieldProps, 'children'> & {
  value: string
  maxLength?: number
  onText: (text: string) => void
}) {
  return (
    <Field {...field}>
      {(attributes) => (
        <input
          {...attributes}
          dir={directionOfTyped(value)}
          value={value}
          maxLength={maxLength}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
