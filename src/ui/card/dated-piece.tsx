import type { ReportRef } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { getLocalName } from '../lookups.ts'
import { Day, Gloss } from '../parts/gloss.tsx'
import { Piece } from '../parts/piece.tsx'
import type { CardStrings } from '../strings/card-strings.ts'

/** A piece of reporting in a list of such, its day in the margin. */
export function DatedPiece({
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
