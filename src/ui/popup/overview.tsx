import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import type { Note } from '../../model/knowledge.ts'
import { formatDate, formatRange } from '../dates.ts'
import { getLocalName, getName, getNotes } from '../lookups.ts'
import { Foreign } from '../parts/foreign.tsx'
import { Gloss } from '../parts/gloss.tsx'
import { Ours } from '../parts/note.tsx'
import { Words } from '../parts/words.tsx'
import { groupClaims } from './claims/group-claims.ts'
import { TimeStrip } from './related/time-strip-view.tsx'
import type { ViewProps } from './view-props.ts'

/**
 * How many rows of cited, claims and background: from an ample page to a scant one, the first that
 * fits without scrolling is taken.
 */
const measures = [
  [4, 6, 5],
  [3, 6, 5],
  [3, 6, 4],
  [3, 5, 4],
  [3, 5, 3],
  [3, 4, 3],
  [3, 4, 2],
  [3, 3, 2],
  [2, 6, 4],
  [2, 6, 3],
  [2, 5, 3],
  [2, 5, 2],
  [2, 4, 2],
  [2, 3, 2],
  [2, 2, 2],
  [1, 6, 3],
  [1, 5, 3],
  [1, 4, 3],
  [1, 4, 2],
  [1, 3, 2],
  [1, 2, 2],
  [1, 1, 1],
] as const

/** How much the packs say of a name: those with most come first. */
const weigh = (notes: Note[]): number =>
  notes.reduce(
    (sum, { record }) => sum + (record.facts?.length ?? 0) + (record.positions?.length ?? 0),
    0,
  )

/**
 * The whole apparatus at one look: what is cited, who claims what, what is known of the names, who
 * else reported.
 */
export function Overview(props: ViewProps) {
  const { apparatus, t, onView } = props
  const page = useRef<HTMLDivElement>(null)
  const [measure, setMeasure] = useState(0)
  useLayoutEffect(() => {
    const body = page.current?.closest('.body')
    if (body && body.scrollHeight > body.clientHeight + 1 && measure < measures.length - 1)
      setMeasure(measure + 1)
  }, [measure, apparatus, t])
  const room = measures[measure]!
  const { citations, claims, related } = apparatus
  const found = citations.filter((citation) => citation.resolved.length > 0)
  const cited = [...found, ...citations.filter((citation) => !found.includes(citation))]
  const speakers = groupClaims(apparatus, t.card.lang)
  const known = apparatus.entities
    .map((entity) => ({ entity, notes: getNotes(apparatus, entity) }))
    .filter(({ notes }) => notes.length > 0)
    .sort((a, b) => weigh(b.notes) - weigh(a.notes))
  const rows = {
    cited: cited.slice(0, room[0]),
    claims: speakers.slice(0, room[1]),
    background: known.slice(0, room[2]),
  }
  const newest = related.find((report) => !report.cited) ?? related[0]
  const part = (
    view: 'cited' | 'claims' | 'background' | 'related',
    count: string,
    hidden: number,
    body: ComponentChildren,
  ) => (
    <section class="part">
      <Gloss
        margin={
          <>
            <h2>{t.views[view]}</h2> <span>{count}</span>{' '}
            {hidden > 0 && (
              <button
                type="button"
                class="more"
                aria-label={`${t.more(hidden)}: ${t.views[view]}`}
                onClick={() => onView(view)}
              >
                {t.more(hidden)}
              </button>
            )}
          </>
        }
      >
        {count ? body : <p class="small">{t.none[view]}</p>}
      </Gloss>
    </section>
  )
  return (
    <div class="ruled overview" ref={page}>
      {part(
        'cited',
        citations.length ? t.foundOf(found.length, citations.length) : '',
        cited.length - rows.cited.length,
        <>
          {rows.cited.map((citation) => {
            const piece = citation.resolved[0]
            return (
              <button type="button" class="hit entry" onClick={() => onView('cited')}>
                {piece ? (
                  <>
                    <Foreign text={piece.title} lang={piece.lang} look="title strong" />
                    <span class="meta">
                      <Foreign text={getLocalName(apparatus, piece.outlet, t.card.lang)} />
                      {piece.date && t.card.comma + formatDate(piece.date, t.card.lang)}
                    </span>
                  </>
                ) : (
                  <>
                    <Words document={apparatus.document} spans={[citation]} look="title" />
                    <span class="meta">
                      <b>{t.notFoundShort}</b>
                      {t.card.comma}
                      {citation.from
                        ? formatRange(
                            { from: citation.from, to: citation.to ?? citation.from },
                            t.card.lang,
                          )
                        : t.card.citationKinds[citation.kind]}
                    </span>
                  </>
                )}
              </button>
            )
          })}
        </>,
      )}
      {part(
        'claims',
        claims.length ? t.claims(claims.length) : '',
        speakers.length - rows.claims.length,
        <button type="button" class="hit small" onClick={() => onView('claims')}>
          {rows.claims.map((speaker) => (
            <span class="row">
              <b class="two">{speaker.name ? <Foreign text={speaker.name} /> : t.card.noSpeaker}</b>
              <span class="meta">{t.card.basis[speaker.basis]}</span>
              <span class="end">{speaker.claims.length}</span>
            </span>
          ))}
        </button>,
      )}
      {part(
        'background',
        known.length ? t.names(known.length) : '',
        known.length - rows.background.length,
        <button type="button" class="hit small" onClick={() => onView('background')}>
          {rows.background.map(({ entity, notes }) => (
            <span class="line-of">
              <b>
                <Foreign {...getName(apparatus, entity, t.card.lang)} />
              </b>{' '}
              <span class="meta">
                <Ours texts={notes[0]!.record.descriptions} t={t.card} />
              </span>
            </span>
          ))}
        </button>,
      )}
      {part(
        'related',
        related.length ? t.reports(related.length) : '',
        0,
        <>
          <TimeStrip apparatus={apparatus} t={t} onOpen={() => onView('related')} />
          {newest && (
            <button type="button" class="hit entry" onClick={() => onView('related')}>
              <Foreign text={newest.title} lang={newest.lang} look="title" />
              <span class="meta">
                <Foreign text={getLocalName(apparatus, newest.outlet, t.card.lang)} />
                {newest.date && t.card.comma + formatDate(newest.date, t.card.lang)}
              </span>
            </button>
          )}
        </>,
      )}
    </div>
  )
}
