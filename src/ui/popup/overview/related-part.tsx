import { TimeStrip } from '../related/time-strip-view.tsx'
import type { ViewProps } from '../view-props.ts'
import { OverviewPart } from './overview-part.tsx'
import { OverviewPiece } from './overview-piece.tsx'

/** Who else reported: the coverage on a line of time, and the first that the article does not cite. */
export function RelatedPart({ apparatus, t, onView, askArticle }: ViewProps) {
  const { related } = apparatus
  const first = related.find(({ cited }) => !cited) ?? related[0]
  const open = () => onView('related')
  return (
    <OverviewPart
      view="related"
      count={related.length > 0 ? t.reports(related.length) : null}
      hidden={0}
      apparatus={apparatus}
      t={t}
      onView={onView}
      ask={
        askArticle && (
          <button type="button" class="more small" onClick={askArticle}>
            {t.timeline.ask}
          </button>
        )
      }
    >
      <TimeStrip apparatus={apparatus} t={t} onOpen={open} />
      {first && (
        <div class="entry">
          <OverviewPiece piece={first} apparatus={apparatus} t={t} />
        </div>
      )}
    </OverviewPart>
  )
}
