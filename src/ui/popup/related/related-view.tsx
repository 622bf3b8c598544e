import { useState } from 'preact/hooks'
import type { RelatedReport } from '../../../model/annotation.ts'
import { createFilter } from '../../filter.ts'
import { getLocalName } from '../../lookups.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { Day, Gloss } from '../../parts/gloss.tsx'
import { Figures } from './figures.tsx'
import { RelatedPiece } from './related-piece.tsx'
import { getOwnDay, isOfKind, placeReports, type ReportKind } from './timeline.ts'
import type { ViewProps } from '../view-props.ts'

const kinds: readonly ReportKind[] = ['all', 'statement', 'other-side', 'language']

/**
 * Who else reported, newest first, with the article in its own place: the ruling is the time line,
 * a filled dot is what the article itself cites.
 */
export function RelatedView({ typed, ...props }: ViewProps & { typed: string }) {
  const { apparatus, t } = props
  const { lang } = apparatus.document
  const [kind, setKind] = useState<ReportKind>('all')
  const passes = createFilter(typed)
  const local = (name: string) => getLocalName(apparatus, name, t.card.lang)
  const names = (report: RelatedReport) =>
    report.why.flatMap((reason) => (reason.kind === 'shares' ? reason.names : [])).map(local)
  const counts = kinds
    .map((one) => ({
      kind: one,
      count: apparatus.related.filter((report) => isOfKind(report, one, lang)).length,
    }))
    .filter(
      ({ kind: one, count }) => one === 'all' || (count > 0 && count < apparatus.related.length),
    )
  const reports = apparatus.related.filter(
    (report) =>
      isOfKind(report, kind, lang) &&
      passes(report.title, report.outlet, local(report.outlet), ...names(report)),
  )
  if (reports.length === 0 && !(apparatus.figures && !typed))
    return <p class="nothing">{typed ? t.nothingMatches : t.none.related}</p>
  const own = getOwnDay(apparatus)
  const groups = placeReports(reports, own)
  const split = groups.findIndex(({ moment }) => moment === 'before' || moment === 'undated')
  const here = (
    <Gloss look="at this" margin={own && <Day iso={own} lang={t.card.lang} />}>
      <p>
        <b>{t.thisArticle}</b>{' '}
        <Foreign text={apparatus.article.title} lang={lang} look="read inline" />
      </p>
    </Gloss>
  )
  return (
    <div class="ruled">
      {counts.length > 1 && (
        <div class="kinds" role="group" aria-label={t.timeline.kindsLabel}>
          {counts.map(({ kind: one, count }) => (
            <button
              key={one}
              type="button"
              aria-pressed={kind === one}
              onClick={() => setKind(one)}
            >
              {t.timeline.kinds[one]} <span>{count}</span>
            </button>
          ))}
        </div>
      )}
      {groups.map(({ moment, reports: some }, i) => (
        <section class="group" key={moment}>
          {i === split && here}
          <Gloss look="when">
            <h2 class="label">
              {t.timeline[moment]} <span class="meta">{some.length}</span>
            </h2>
          </Gloss>
          {some.map((report, k) => (
            <RelatedPiece
              key={report.url}
              report={report}
              hasDay={report.date !== some[k - 1]?.date}
              {...props}
            />
          ))}
        </section>
      ))}
      {split < 0 && <section class="group">{here}</section>}
      {apparatus.figures && kind === 'all' && !typed && (
        <Figures figures={apparatus.figures} {...props} />
      )}
    </div>
  )
}
