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
import { getLinkedEntries, getLinkOf, isLost, toReport } from '../../linked-entries.ts'
import { OverviewPiece } from './overview-piece.tsx'

/**
 * What the article cites, what was found before what its own words link to and what was not found,
 * then what the text links to elsewhere. `room`: rows that fit.
 */
export function CitedPart({ room, ...props }: ViewProps & { room: number }) {
  const { apparatus, t, onView } = props
  const { found, own, lost } = sortReferences(apparatus)
  const shown = [...found, ...own, ...lost].slice(0, room)
  const linked = getLinkedEntries(apparatus)
  const entries = linked.slice(0, room - shown.length)
  const counts = [
    found.length + lost.length > 0 && t.foundOf(found.length, found.length + lost.length),
    own.length + linked.length > 0 && t.links(own.length + linked.length),
  ].filter((words) => typeof words === 'string')
  return (
    <OverviewPart
      view="cited"
      count={counts.length > 0 ? counts.join(t.card.comma) : null}
      hidden={
        found.length + own.length + lost.length + linked.length - shown.length - entries.length
      }
      apparatus={apparatus}
      t={t}
      onView={onView}
    >
      <Items label={t.views.cited}>
        {shown.map((citation) => (
          <Item key={citation.id} look="entry">
            <Reference citation={citation} {...props} />
          </Item>
        ))}
        {entries.map(({ piece }) => (
          <Item key={piece.url} look="entry">
            <OverviewPiece piece={toReport(piece)} apparatus={apparatus} t={t} />
          </Item>
        ))}
      </Items>
    </OverviewPart>
  )
}

/** What was found, what only its own words link to, each piece once, and what nothing leads to. */
function sortReferences(apparatus: ViewProps['apparatus']) {
  const { citations } = apparatus
  const found = citations.filter(({ resolved }) => resolved.length > 0)
  const there = new Set(found.map(({ resolved: [best] }) => best?.url))
  const own = citations.filter((citation) => {
    const url = getLinkOf(apparatus, citation)?.url
    const isNew = url !== undefined && !there.has(url)
    if (isNew) there.add(url)
    return isNew
  })
  return { found, own, lost: citations.filter((citation) => isLost(apparatus, citation)) }
}

function Reference({ citation, apparatus, t, onView }: ViewProps & { citation: Citation }) {
  const toAll = () => onView('cited', citation.id)
  const [best] = citation.resolved
  const link = getLinkOf(apparatus, citation)
  if (link) return <OverviewPiece piece={toReport(link)} apparatus={apparatus} t={t} />
  if (!best)
    return (
      <button type="button" class="hit" onClick={toAll}>
        <NotFound citation={citation} apparatus={apparatus} t={t} />
      </button>
    )
  return (
    <OverviewPiece piece={best} look="strong" apparatus={apparatus} t={t}>
      <button
        type="button"
        class="more"
        aria-label={nameWith(t.card.why, best.title)}
        onClick={toAll}
      >
        {t.whyShort}
      </button>
    </OverviewPiece>
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
