import { useMemo } from 'preact/hooks'
import { writeDigits } from '../../strings/digits.ts'
import { getLinkedEntries, toReport, type LinkedEntry } from '../../linked-entries.ts'
import { getLocalName } from '../../lookups.ts'
import { nameWith } from '../../name-with.ts'
import { Gloss, Items } from '../../parts/gloss.tsx'
import { Piece } from '../../parts/piece.tsx'
import { useSteps } from '../use-steps.ts'
import type { ViewProps } from '../view-props.ts'
import { LinkPlace } from './link-place.tsx'

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
      <Items label={t.linked.heading}>{entries.slice(0, drawn)}</Items>
    </section>
  )
}

/** Further places of a piece are told by their number. */
const mostPlaces = 3

function Entry({ piece, places, apparatus, t, onJump }: ViewProps & LinkedEntry) {
  const report = toReport(piece)
  const further = places.slice(mostPlaces)
  return (
    <Gloss isItem look="at linked-row">
      <Piece
        report={report}
        t={t.card}
        outlet={getLocalName(apparatus, report.outlet, t.card.lang)}
      />
      {piece.from === 'slug' && <p class="meta">{t.linked.fromAddress}</p>}
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
