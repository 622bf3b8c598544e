import type { ReportRef } from '../../../model/annotation.ts'
import { formatDate } from '../../dates.ts'
import { getLocalName } from '../../lookups.ts'
import { Foreign } from '../../parts/foreign.tsx'
import type { ViewProps } from '../view-props.ts'

/** A piece of reporting in a row that leads on: no link of its own. */
export function PieceEntry({
  piece: { title, lang, outlet, date },
  look,
  apparatus,
  t,
}: Pick<ViewProps, 'apparatus' | 't'> & { piece: ReportRef; look: string }) {
  return (
    <>
      <Foreign text={title} lang={lang} look={look} />
      <span class="meta">
        <Foreign text={getLocalName(apparatus, outlet, t.card.lang)} />
        {date && t.card.comma + formatDate(date, t.card)}
      </span>
    </>
  )
}
