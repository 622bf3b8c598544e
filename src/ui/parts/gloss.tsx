import type { ComponentChildren } from 'preact'
import { formatLines } from '../dates.ts'
import type { Locale } from '../language.ts'
import type { MarkKind } from '../../model/settings.ts'

/** One entry of the ruled page: what stands in the margin, and the text beside it. */
export function Gloss({
  margin,
  look = '',
  children,
}: {
  margin?: ComponentChildren
  look?: string
  children: ComponentChildren
}) {
  return (
    <div class={`gloss ${look}`}>
      <div class="m">{margin}</div>
      <div>{children}</div>
    </div>
  )
}

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
