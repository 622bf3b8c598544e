import { useMemo } from 'preact/hooks'
import { writeDigits } from '../../strings/digits.ts'
import type { ReportRef } from '../../../model/annotation.ts'
import type { LinkedPiece } from '../../../model/linked-piece.ts'
import type { Apparatus } from '../../../model/apparatus.ts'
import { getLocalName } from '../../lookups.ts'
import { nameWith } from '../../name-with.ts'
import { Gloss } from '../../parts/gloss.tsx'
import { Piece } from '../../parts/piece.tsx'
import { useSteps } from '../use-steps.ts'
import type { ViewProps } from '../view-props.ts'
import { LinkPlace } from './link-place.tsx'

/** A piece that the text links to, with every place where it does. */
export interface LinkedEntry {
  piece: LinkedPiece
  places: LinkedPiece[]
}

/** Each piece once, in the order of the text; what a reference was resolved to stands there. */
export function getLinkedEntries({
  links = [],
  citations,
}: Pick<Apparatus, 'links' | 'citations'>): LinkedEntry[] {
  if (links.length === 0) return []
  const resolved = new Set(citations.flatMap((one) => one.resolved.map(({ url }) => url)))
  const entries = new Map<string, LinkedEntry>()
  for (const piece of links) {
    if (resolved.has(piece.url)) continue
    const entry = entries.get(piece.url)
    if (entry) entry.places.push(piece)
    else entries.set(piece.url, { piece, places: [piece] })
  }
  return [...entries.values()]
}

/** What the article's own text links to: the pieces, each with the words that link to it. */
export function LinkedPieces(props: ViewProps) {
  const { apparatus, t } = props
  const entries = useMemo(
    () =>
      getLinkedEntries(apparatus).map((entry) => (
        <Entry key={entry.piece.url} {...entry} {...props} />
      )),
    [props],
  )
  const drawn = useSteps(entries.length)
  if (entries.length === 0) return null
  return (
    <section class="group">
      <Gloss look="when">
        <h2 class="label">
          {t.linked.heading} <span class="meta">{writeDigits(`${entries.length}`, t.card)}</span>
        </h2>
      </Gloss>
      {entries.slice(0, drawn)}
    </section>
  )
}

/** As a report; where no pack knows the outlet, its site stands for it. */
export const toReport = ({ url, title, outlet, site, date }: LinkedPiece): ReportRef => ({
  url,
  title,
  outlet: outlet ?? site,
  date,
  lang: null,
})

/** Further places of a piece are told by their number. */
const mostPlaces = 3

function Entry({ piece, places, apparatus, t, onJump }: ViewProps & LinkedEntry) {
  const report = toReport(piece)
  const further = places.slice(mostPlaces)
  return (
    <Gloss look="at">
      <Piece
        report={report}
        t={t.card}
        outlet={getLocalName(apparatus, report.outlet, t.card.lang)}
      />
      {places.slice(0, mostPlaces).map((link) => (
        <LinkPlace key={link.start} link={link} apparatus={apparatus} t={t} onJump={onJump} />
      ))}
      {further.length > 0 && (
        <button
          type="button"
          class="more"
          aria-label={nameWith(t.linked.places(further.length), piece.title)}
          title={t.toPlace}
          onClick={() => onJump(further)}
        >
          {t.linked.places(further.length)}
        </button>
      )}
    </Gloss>
  )
}
