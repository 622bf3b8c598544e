import type { Citation } from '../../../model/annotation.ts'
import { formatRange } from '../../dates.ts'
import { getCitedDays } from '../../lookups.ts'
import { Words } from '../../parts/words.tsx'
import type { ViewProps } from '../view-props.ts'
import { OverviewPart } from './overview-part.tsx'
import { PieceEntry } from './piece-entry.tsx'

/** What the article cites, what was found before what was not. `room`: rows that fit. */
export function CitedPart({ room, ...props }: ViewProps & { room: number }) {
  const { apparatus, t, onView } = props
  const { citations } = apparatus
  const found = citations.filter(({ resolved }) => resolved.length > 0)
  const shown = [...found, ...citations.filter(({ resolved }) => resolved.length === 0)].slice(
    0,
    room,
  )
  return (
    <OverviewPart
      view="cited"
      count={citations.length > 0 ? t.foundOf(found.length, citations.length) : null}
      hidden={citations.length - shown.length}
      t={t}
      onView={onView}
    >
      {shown.map((citation) => (
        <button key={citation.id} type="button" class="hit entry" onClick={() => onView('cited')}>
          {citation.resolved[0] ? (
            <PieceEntry
              piece={citation.resolved[0]}
              look="title strong"
              apparatus={apparatus}
              t={t}
            />
          ) : (
            <NotFound citation={citation} apparatus={apparatus} t={t} />
          )}
        </button>
      ))}
    </OverviewPart>
  )
}

function NotFound({
  citation,
  apparatus,
  t,
}: Pick<ViewProps, 'apparatus' | 't'> & { citation: Citation }) {
  const days = getCitedDays(citation)
  return (
    <>
      <Words document={apparatus.document} spans={[citation]} look="title" />
      <span class="meta">
        <b>{t.notFoundShort}</b>
        {t.card.comma}
        {days ? formatRange(days, t.card) : t.card.citationKinds[citation.kind]}
      </span>
    </>
  )
}
