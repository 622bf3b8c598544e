import type { ComponentChildren } from 'preact'
import { nameWith } from '../name-with.ts'
import type { CardStrings } from '../strings/card-strings.ts'

/**
 * What may be asked of others, behind one quiet line: a card says first what this machine knows.
 * Open where something was asked already, or where the machine knows nothing.
 */
export function Further({
  open,
  of,
  t,
  children,
}: {
  open: boolean
  /** what is looked for, where there are several */
  of?: string
  t: CardStrings
  children: ComponentChildren
}) {
  return (
    <details class="further online" open={open}>
      <summary aria-label={of && nameWith(t.online.further, of)}>{t.online.further}</summary>
      {children}
    </details>
  )
}
