import type { ComponentChildren } from 'preact'
import type { ReportRef } from '../../../model/annotation.ts'
import { formatDate } from '../../dates.ts'
import { getLocalName } from '../../lookups.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { Outward } from '../../parts/outward.tsx'
import { TitleGloss } from '../../parts/title-gloss.tsx'
import type { ViewProps } from '../view-props.ts'

/** A piece of reporting in the overview: its title leads to it, what stands beside leads on. */
export function OverviewPiece({
  piece: { url, title, lang, outlet, date },
  look = '',
  apparatus,
  t,
  children,
}: Pick<ViewProps, 'apparatus' | 't'> & {
  piece: ReportRef
  look?: string
  children?: ComponentChildren
}) {
  return (
    <>
      <Outward url={url} look="piece">
        <Foreign text={title} lang={lang} look={`title ${look}`} />
        <TitleGloss text={title} lang={lang} t={t.card} />
      </Outward>
      <span class="meta beside">
        <span>
          <Foreign text={getLocalName(apparatus, outlet, t.card.lang)} />
          {date && t.card.comma + formatDate(date, t.card)}
        </span>
        {children}
      </span>
    </>
  )
}
