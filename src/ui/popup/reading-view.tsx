import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Apparatus } from '../../model/apparatus.ts'
import { overlaps } from '../../model/spans.ts'
import type { Span } from '../../model/text.ts'
import { getLine } from '../lookups.ts'
import { Foreign } from '../parts/foreign.tsx'
import { Gloss, Items, Line } from '../parts/gloss.tsx'
import { groupNames, type NameRow } from './background/background-rows.ts'
import { DescribedName, OtherName } from './background/background-view.tsx'
import { WhatItIs } from './background/what-it-is.tsx'
import { CitationGroup } from './cited/cited-view.tsx'
import { Groups } from './claims/claims-view.tsx'
import { OpenedList } from './frame/opened-list.tsx'
import { getGroupNotes } from './group/group-notes.ts'
import { groupClaims } from '../group-claims.ts'
import type { PopupHost } from './host.ts'
import type { ViewProps } from './view-props.ts'

/** The apparatus of a part of the article: what is said, cited and named there. */
function cutToPlace(apparatus: Apparatus, place: Span): Apparatus {
  const isThere = (span: Span) => overlaps(span, place)
  return {
    ...apparatus,
    claims: apparatus.claims.filter(({ source, cue, content }) =>
      [...source, ...cue, ...content].some(isThere),
    ),
    citations: apparatus.citations.filter(isThere),
    entities: apparatus.entities.filter(({ mentions }) => mentions.some(isThere)),
  }
}

/** Follows the reading: what the lines on screen say, cite and name, and what a group wrote there. */
export function ReadingView({ host, ...props }: ViewProps & { host: PopupHost }) {
  const { apparatus, t, online } = props
  const [place, setPlace] = useState<Span | null>(null)
  // a page that was loaded again, or brought back, has a new line
  useEffect(() => host.panel?.followReading(setPlace), [apparatus.document])
  const notes = useMemo(() => getGroupNotes(apparatus, online), [apparatus.document, online])
  const words = t.panel
  if (!place) return <p class="small nothing">{words.away}</p>
  const here = cutToPlace(apparatus, place)
  const { known, described, others } = groupNames(here, t.card.lang, '')
  const written = notes.filter((note) => overlaps(note.place, place))
  const found = [here.claims, here.citations, here.entities, written]
  if (found.every(({ length }) => length === 0)) return <p class="small nothing">{words.none}</p>
  return (
    <div class="ruled reading">
      {here.claims.length > 0 && <Heading words={words.headings.claims} />}
      <Groups groups={groupClaims(here, t.card.lang)} {...props} />
      {here.citations.length > 0 && <Heading words={words.headings.cited} />}
      <Items label={words.headings.cited}>
        {here.citations.map((citation) => (
          <CitationGroup key={citation.id} citation={citation} {...props} />
        ))}
      </Items>
      {written.length > 0 && (
        <>
          <Heading words={words.headings.group} />
          <Gloss>
            <OpenedList annotations={written} apparatus={apparatus} t={t} host={host} />
          </Gloss>
        </>
      )}
      {here.entities.length > 0 && <Heading words={words.headings.background} />}
      <Items label={words.headings.background}>
        {known.map((row) => (
          <KnownHere key={row.entity.id} row={row} {...props} />
        ))}
        {described.map((row) => (
          <DescribedName key={row.entity.id} row={row} {...props} />
        ))}
        {others.map((row) => (
          <OtherName key={row.entity.id} row={row} {...props} />
        ))}
      </Items>
    </div>
  )
}

/** A name of which much is known: what it is, and the way to the rest. */
const KnownHere = ({
  row,
  row: { entity, name },
  apparatus,
  t,
  onView,
}: ViewProps & { row: NameRow }) => (
  <Gloss isItem look="tight" margin={<Line kind={getLine(entity.type)} />}>
    <button type="button" class="hit names" onClick={() => onView('background', entity.id)}>
      <b>
        <Foreign text={name.text} lang={name.lang} look="read" />
      </b>
      {name.other && <Foreign look="other" {...name.other} />}
    </button>
    <WhatItIs row={row} apparatus={apparatus} t={t} />
  </Gloss>
)

const Heading = ({ words }: { words: string }) => (
  <Gloss look="here">
    <h2 class="label">{words}</h2>
  </Gloss>
)
