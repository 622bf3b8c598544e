import type { Citation } from '../../../model/annotation.ts'
import { formatRange } from '../../dates.ts'
import { getCitedDays } from '../../lookups.ts'
import { nameWith } from '../../name-with.ts'
import { Item, Items } from '../../parts/gloss.tsx'
import { Words } from '../../parts/words.tsx'
import { getPublisherNames } from '../../publisher-names.ts'
import { quoteSpans } from '../../quote.ts'
import type { ViewProps } from '../view-props.ts'
import { OverviewPart } from './overview-part.tsx'
import { getLinkedEntries, toReport } from '../../linked-entries.ts'
import { OverviewPiece } from './overview-piece.tsx'

/**
 * What the article cites, what was found before what was not, then what its text links to. `room`:
 * rows that fit.
 */
export function CitedPart({ room, ...props }: ViewProps & { room: number }) {
  const { apparatus, t, onView } = props
  const { citations } = apparatus
  const found = citations.filter(({ resolved }) => resolved.length > 0)
  const shown = [...found, ...citations.filter(({ resolved }) => resolved.length === 0)].slice(
    0,
    room,
  )
  const linked = getLinkedEntries(apparatus)
  const entries = linked.slice(0, room - shown.length)
  const counts = [
    citations.length > 0 && t.foundOf(found.length, citations.length),
    linked.length > 0 && t.links(linked.length),
  ].filter((words) => typeof words === 'string')
  return (
    <OverviewPart
      view="cited"
      count={counts.length > 0 ? counts.join(t.card.comma) : null}
      hidden={citations.length + linked.length - shown.length - entries.length}
      apparatus={apparatus}
      t={t}
      onView={onView}
    >
      <Items label={t.views.cited}>
        {shown.map((citation) =>
          citation.resolved[0] ? (
            <Item key={citation.id} look="entry">
              <OverviewPiece piece={citation.resolved[0]} look="strong" apparatus={apparatus} t={t}>
                <button
                  type="button"
                  class="more"
                  aria-label={nameWith(t.card.why, citation.resolved[0].title)}
                  onClick={() => onView('cited', citation.id)}
                >
                  {t.whyShort}
                </button>
              </OverviewPiece>
            </Item>
          ) : (
            <Item key={citation.id} look="entry">
              <button type="button" class="hit" onClick={() => onView('cited', citation.id)}>
                <NotFound citation={citation} apparatus={apparatus} t={t} />
              </button>
            </Item>
          ),
        )}
        {entries.map(({ piece }) => (
          <Item key={piece.url} look="entry">
            <OverviewPiece piece={toReport(piece)} apparatus={apparatus} t={t} />
          </Item>
        ))}
      </Items>
    </OverviewPart>
  )
}

function NotFound({
  citation,
  apparatus,
  t,
}: Pick<ViewProps, 'apparatus' | 't'> & { citation: Citation }) {
  const days = getCitedDays(citation)
  const [publisher] = getPublisherNames(apparatus, citation, t.card.lang)
  const kind = t.card.citationKinds[citation.kind]
  const words = quoteSpans(apparatus.document.text, [citation])
  // «بيان» alone tells nothing: whose it is does, and its kind only where the words do not
  const told = [publisher, days ? formatRange(days, t.card) : !words.includes(kind) && kind].filter(
    (part) => typeof part === 'string' && part !== '' && !words.includes(part),
  )
  return (
    <>
      <Words document={apparatus.document} spans={[citation]} look="title" />
      <span class="meta">
        <b>{t.notFoundShort}</b>
        {told.map((part) => (
          <>
            {t.card.comma}
            <bdi>{part}</bdi>
          </>
        ))}
      </span>
    </>
  )
}
