import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface Attributes {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
}

/** One field with its name above it, and below it what helps or what is wrong. */
export function Field({
  label,
  help,
  error = null,
  children,
}: {
  label: string
  help?: string
  error?: string | null
  children: (attributes: Attributes) => ComponentChildren
}) {
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
