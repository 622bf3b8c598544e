import type { ComponentChildren } from 'preact'
import type { CardStrings } from '../strings/card-strings.ts'

/**
 * What may be asked of others, behind one quiet line: a card says first what this machine knows.
 * Open where something was asked already, or where the machine knows nothing.
 */
export function Further({
  open,
  t,
  children,
}: {
  open: boolean
  t: CardStrings
  children: ComponentChildren
}) {
  return (
    <details class="further online" open={open}>
      <summary>{t.online.further}</summary>
      {children}
    </details>
  )
}
