import { toChildArray, type ComponentChildren } from 'preact'
import { formatLines } from '../dates.ts'
import type { Locale } from '../language.ts'
import type { MarkKind } from '../../model/settings.ts'

/** One entry of the ruled page: what stands in the margin, and the text beside it. */
export function Gloss({
  margin,
  look = '',
  isItem = false,
  children,
}: {
  margin?: ComponentChildren
  look?: string
  /** one of those in `Items` */
  isItem?: boolean
  children: ComponentChildren
}) {
  return (
    <div class={`gloss ${look}`} role={isItem ? 'listitem' : undefined}>
      <div class="m">{margin}</div>
      <div>{children}</div>
    </div>
  )
}

/**
 * Entries of one kind as a list, by which who hears the page is told how many there are. The roles are
 * written out: some readers take a list without signs before its entries for none.
 */
export function Items({
  label,
  look = '',
  children,
}: {
  label: string
  look?: string
  children: ComponentChildren
}) {
  if (toChildArray(children).length === 0) return null
  return (
    <div class={`items ${look}`} role="list" aria-label={label}>
      {children}
    </div>
  )
}

/** An entry in `Items` that is no gloss of its own. */
export const Item = ({ look, children }: { look?: string; children: ComponentChildren }) => (
  <div class={look} role="listitem">
    {children}
  </div>
)

/** A date in the margin, in its lines; it can be read as one line where a page has no margin. */
export function Day({ iso, locale }: { iso: string; locale: Locale }) {
  return (
    <>
      {formatLines(iso, locale).map((line, i, { length }) => (
        <>
          {i > 0 && <br />}
          {line}
          {i < length - 1 && !line.endsWith('/') && ' '}
        </>
      ))}
    </>
  )
}

/** The line under a name on the page, as the sign of its kind; `again`: of a later mention. */
export function Line({ kind, again = false }: { kind: MarkKind; again?: boolean }) {
  return <i class={`line ${kind}${again ? ' again' : ''}`} />
}
