import type { RelatedReport } from '../../model/annotation.ts'
import { getLocalName } from '../lookups.ts'
import { Names } from '../parts/foreign.tsx'
import { Day, Gloss } from '../parts/gloss.tsx'
import { Piece } from '../parts/piece.tsx'
import { createFilter } from '../filter.ts'
import type { ViewProps } from './view-props.ts'

/** Who else reported, newest first: the ruling is the time line, a filled dot is what the article itself cites. */
export function RelatedView({ typed, apparatus, t }: ViewProps & { typed: string }) {
  const passes = createFilter(typed)
  const outlet = (report: RelatedReport) => getLocalName(apparatus, report.outlet, t.card.lang)
  const names = (report: RelatedReport) => report.why.flatMap(reason => (reason.kind === 'shares' ? reason.names : [])).map(name => getLocalName(apparatus, name, t.card.lang))
  const words = (report: RelatedReport) => report.why.flatMap(reason => (reason.kind === 'words' ? reason.words : []))
  const reports = [...apparatus.related].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)).filter(report => passes(report.title, report.outlet, outlet(report), ...names(report)))
  if (reports.length === 0) return <p class="nothing">{typed ? t.nothingMatches : t.none.related}</p>
  return (
    <div class="ruled">
      {reports.map((report, i) => (
        <Gloss key={report.url} look={report.cited ? 'at yes' : 'at'} margin={report.date && report.date !== reports[i - 1]?.date && <Day iso={report.date} lang={t.card.lang} />}>
          <Piece report={report} t={t.card} outlet={outlet(report)} dated />
          {report.cited
            ? <p class="meta"><b>{t.citedHere}</b></p>
            : names(report).length > 0
              ? <p class="meta">{t.alsoNames}<Names names={names(report)} comma={t.card.comma} /></p>
              : words(report).length > 0 && <p class="meta">{t.sharesWords}<Names names={words(report)} comma={t.card.comma} /></p>}
        </Gloss>
      ))}
    </div>
  )
}
