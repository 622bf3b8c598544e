import type { ReportRef } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { getLocalName } from '../lookups.ts'
import { Day, Gloss, Items } from '../parts/gloss.tsx'
import { Piece } from '../parts/piece.tsx'
import type { CardStrings } from '../strings/card-strings.ts'

/** Pieces of reporting as a list with a name. */
export const DatedPieces = ({
  label,
  reports,
  apparatus,
  t,
}: {
  label: string
  reports: readonly ReportRef[]
  apparatus: Apparatus
  t: CardStrings
}) => (
  <Items label={label}>
    {reports.map((report) => (
      <DatedPiece key={report.url} report={report} apparatus={apparatus} t={t} />
    ))}
  </Items>
)

/** A piece in a list of such, its day in the margin. */
function DatedPiece({
  report,
  apparatus,
  t,
}: {
  report: ReportRef
  apparatus: Apparatus
  t: CardStrings
}) {
  return (
    <Gloss isItem margin={report.date && <Day iso={report.date} locale={t} />}>
      <Piece report={report} t={t} outlet={getLocalName(apparatus, report.outlet, t.lang)} dated />
    </Gloss>
  )
}
