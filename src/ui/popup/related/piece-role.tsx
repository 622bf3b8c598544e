import type { RelatedReport } from '../../../model/annotation.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { CitedBy } from '../../parts/cited-by.tsx'
import { getTongue } from '../../parts/piece.tsx'
import type { ViewProps } from '../view-props.ts'
import { isOfKind } from '../../timeline.ts'

/** How a report stands to the article: who named it, whether it is cited, whose words it has. */
export function PieceRole({
  report,
  apparatus,
  t,
}: Pick<ViewProps, 'apparatus' | 't'> & { report: RelatedReport }) {
  const { citedBy, via, cited, role, review } = report
  const isForeign =
    isOfKind(report, 'language', apparatus.document.lang) && !getTongue(report, t.card)
  const cameFrom =
    via &&
    (via === 'page' ? t.timeline.onPage : t.timeline.cameFrom(t.card.online.sourceNames[via]))
  const standing = [
    cited && t.citedHere,
    role && (role === 'other-side' ? t.timeline.otherSide : t.timeline.statement),
    isForeign && t.timeline.otherLanguage,
  ].filter((words) => typeof words === 'string')
  return (
    <>
      {citedBy ? (
        <p class="meta">
          <CitedBy citedBy={citedBy} t={t.card} />
        </p>
      ) : (
        cameFrom && <p class="meta">{cameFrom}</p>
      )}
      {review && (
        <p class="small">
          {t.timeline.review}
          {review.claimant && (
            <>
              {' '}
              {t.sources.reviews.claimant} <Foreign text={review.claimant} />
            </>
          )}
          {review.words && (
            <>
              {' '}
              «<Foreign text={review.words} />»
            </>
          )}
        </p>
      )}
      {standing.map((words) => (
        <p key={words} class="meta">
          <b>{words}</b>
        </p>
      ))}
    </>
  )
}
