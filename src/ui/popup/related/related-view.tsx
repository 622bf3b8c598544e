import { useState } from 'preact/hooks'
import type { Apparatus } from '../../../model/apparatus.ts'
import type { RelatedReport } from '../../../model/annotation.ts'
import { createFilter } from '../../filter.ts'
import { getLocalName, getSharedNames } from '../../lookups.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { Day, Gloss, Items } from '../../parts/gloss.tsx'
import { LeftCount } from '../../parts/left-count.tsx'
import { writeDigits } from '../../strings/digits.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { ViewProps } from '../view-props.ts'
import { NoMatch } from '../frame/no-match.tsx'
import { Figures } from './figures.tsx'
import { KindChoice } from './kind-choice.tsx'
import { RelatedPiece } from './related-piece.tsx'
import { getOwnDay, isOfKind, placeReports, type ReportKind } from '../../timeline.ts'

/**
 * Who else reported, newest first, with the article in its own place: the ruling is the time line,
 * a filled dot is what the article itself cites.
 */
export function RelatedView({ typed, ...props }: ViewProps & { typed: string }) {
  const { apparatus, t } = props
  const [kind, setKind] = useState<ReportKind>('all')
  const clear = () => {
    setKind('all')
    props.onClear()
  }
  const passes = createFilter(typed)
  const reports = apparatus.related.filter(
    (report) =>
      isOfKind(report, kind, apparatus.document.lang) &&
      passes(...textsOf(report, apparatus, t.card.lang)),
  )
  if (reports.length === 0 && !typed && !apparatus.figures)
    return <p class="small nothing">{t.none.related}</p>
  return (
    <>
      <LeftCount typed={typed} count={reports.length} say={t.reports} t={t} />
      <div class="ruled">
        {/* also where it leaves nothing: its button has the focus, and another may leave more */}
        <KindChoice apparatus={apparatus} t={t} kind={kind} onKind={setKind} />
        {reports.length === 0 && typed ? (
          <Gloss>
            <NoMatch {...props} onClear={clear} />
          </Gloss>
        ) : (
          <TimeLine reports={reports} {...props} />
        )}
        {apparatus.figures && kind === 'all' && !typed && (
          <Figures figures={apparatus.figures} {...props} />
        )}
      </div>
    </>
  )
}

/** The reports by their days, the article among them. */
function TimeLine({ reports, ...props }: ViewProps & { reports: RelatedReport[] }) {
  const { apparatus, t } = props
  const groups = placeReports(reports, getOwnDay(apparatus))
  const split = groups.findIndex(({ moment }) => moment === 'before' || moment === 'undated')
  const here = <ThisArticle apparatus={apparatus} t={t} />
  return (
    <>
      {groups.map(({ moment, reports: some }, i) => (
        <section class="group" key={moment}>
          {i === split && here}
          <Gloss look="when">
            <h2 class="label">
              {t.timeline[moment]} <span class="meta">{writeDigits(`${some.length}`, t.card)}</span>
            </h2>
          </Gloss>
          <Items label={t.timeline[moment]}>
            {some.map((report, k) => (
              <RelatedPiece
                key={report.url}
                report={report}
                hasDay={report.date !== some[k - 1]?.date}
                {...props}
              />
            ))}
          </Items>
        </section>
      ))}
      {split < 0 && <section class="group">{here}</section>}
    </>
  )
}

/** What the filter looks at. */
const textsOf = (report: RelatedReport, apparatus: Apparatus, lang: string): string[] => [
  report.title,
  report.outlet,
  getLocalName(apparatus, report.outlet, lang),
  ...getSharedNames(apparatus, report, lang),
]

/** The article's own place on the time line. */
function ThisArticle({ apparatus, t }: { apparatus: Apparatus; t: AppStrings }) {
  const own = getOwnDay(apparatus)
  return (
    <Gloss look="at this" margin={own && <Day iso={own} locale={t.card} />}>
      <p>
        <b>{t.thisArticle}</b>{' '}
        <Foreign text={apparatus.article.title} lang={apparatus.document.lang} look="read inline" />
      </p>
    </Gloss>
  )
}
