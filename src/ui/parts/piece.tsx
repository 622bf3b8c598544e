import type { ReportRef } from '../../model/annotation.ts'
import { formatDate } from '../dates.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { Foreign } from './foreign.tsx'
import { Outward } from './outward.tsx'
import { TitleGloss } from './title-gloss.tsx'

/**
 * The name of a piece's language where it is another than the reader's and has a name here; else
 * null.
 */
export const getTongue = ({ lang }: ReportRef, t: CardStrings): string | null =>
  (lang && lang !== t.lang && t.inLanguage[lang]) || null

/**
 * A piece of reporting as a link: headline, then outlet, date and language. `dated` leaves the date
 * to the margin.
 */
export function Piece({
  report,
  t,
  outlet,
  look = '',
  dated = false,
}: {
  report: ReportRef
  t: CardStrings
  outlet: string
  look?: string
  dated?: boolean
}) {
  const tongue = getTongue(report, t)
  return (
    <Outward url={report.url} look={`piece ${look}`}>
      <Foreign text={report.title} lang={report.lang} look="title" />
      <TitleGloss text={report.title} lang={report.lang} t={t} />
      {/* the line break parts them for the eye alone */}
      <span class="unseen">{t.comma}</span>
      <span class="meta">
        <span class="go">
          <Foreign text={outlet} />
        </span>
        {!dated && report.date && t.comma + formatDate(report.date, t)}
        {tongue && t.comma + tongue}
      </span>
    </Outward>
  )
}
