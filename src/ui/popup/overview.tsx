import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import type { Note } from '../../model/knowledge.ts'
import { formatDate, formatRange } from '../dates.ts'
import { getLocalName, getName, getNotes } from '../lookups.ts'
import { Foreign } from '../parts/foreign.tsx'
import { Gloss } from '../parts/gloss.tsx'
import { Ours } from '../parts/note.tsx'
import { Words } from '../parts/words.tsx'
import { groupClaims } from './group-claims.ts'
import { Strip } from './strip.tsx'
import type { ViewProps } from './view-props.ts'

/** How many rows each part may have, from an ample page to a scant one: the first that fits without scrolling is taken. */
const measures = [
  { cited: 4, claims: 6, background: 5 }, { cited: 3, claims: 5, background: 4 }, { cited: 3, claims: 4, background: 3 }, { cited: 3, claims: 3, background: 3 },
  { cited: 2, claims: 3, background: 3 }, { cited: 2, claims: 3, background: 2 }, { cited: 2, claims: 2, background: 2 }, { cited: 1, claims: 2, background: 2 }, { cited: 1, claims: 1, background: 1 },
]

/** A row that says "1 more" is better spent on that one. */
const atMost = (all: number, room: number): number => (all === room + 1 ? all : room)

/** How much the packs say of a name: those with most come first. */
const weigh = (notes: Note[]): number => notes.reduce((sum, { record }) => sum + (record.facts?.length ?? 0) + (record.positions?.length ?? 0), 0)

/** The whole apparatus at one look: what is cited, who claims what, what is known of the names, who else reported. */
export function Overview(props: ViewProps) {
  const { apparatus, t, onView } = props
  const page = useRef<HTMLDivElement>(null)
  const [measure, setMeasure] = useState(0)
  useLayoutEffect(() => {
    const body = page.current?.closest('.body')
    if (body && body.scrollHeight > body.clientHeight + 1 && measure < measures.length - 1) setMeasure(measure + 1)
  }, [measure, apparatus, t])
  const room = measures[measure]!
  const { citations, claims, related } = apparatus
  const found = citations.filter(citation => citation.resolved.length > 0)
  const cited = [...found, ...citations.filter(citation => !found.includes(citation))]
  const speakers = groupClaims(apparatus, t.card.lang)
  const known = apparatus.entities.map(entity => ({ entity, notes: getNotes(apparatus, entity) })).filter(({ notes }) => notes.length > 0).sort((a, b) => weigh(b.notes) - weigh(a.notes))
  const newest = related.find(report => !report.cited) ?? related[0]
  const part = (name: string, count: string, none: string | null, body: ComponentChildren) => (
    <section class="part"><Gloss margin={<><h2>{name}</h2> <span>{count}</span></>}>{none ? <p class="small">{none}</p> : body}</Gloss></section>
  )
  const more = (all: number, shown: number, view: 'cited' | 'claims' | 'background') => all > atMost(all, shown) && (
    <button type="button" class="hit meta" onClick={() => onView(view)}>{t.more(all - shown)}</button>
  )
  return (
    <div class="ruled overview" ref={page}>
      {part(t.views.cited, citations.length ? t.foundOf(found.length, citations.length) : '', citations.length ? null : t.none.cited, <>
        {cited.slice(0, atMost(cited.length, room.cited)).map(citation => {
          const piece = citation.resolved[0]
          return (
            <button type="button" class="hit entry" onClick={() => onView('cited')}>
              {piece
                ? <><Foreign text={piece.title} lang={piece.lang} look="title strong" /><span class="meta"><Foreign text={getLocalName(apparatus, piece.outlet, t.card.lang)} />{piece.date && t.card.comma + formatDate(piece.date, t.card.lang)}</span></>
                : <><Words document={apparatus.document} spans={[citation]} look="title" /><span class="meta"><b>{t.notFoundShort}</b>{t.card.comma}{citation.from ? formatRange({ from: citation.from, to: citation.to ?? citation.from }, t.card.lang) : t.card.citationKinds[citation.kind]}</span></>}
            </button>
          )
        })}
        {more(cited.length, room.cited, 'cited')}
      </>)}
      {part(t.views.claims, claims.length ? `${claims.length}` : '', claims.length ? null : t.none.claims, <>
        {speakers.slice(0, atMost(speakers.length, room.claims)).map(speaker => (
          <button type="button" class="hit row small" onClick={() => onView('claims')}>
            <b class="clip">{speaker.name ? <Foreign text={speaker.name} /> : t.card.noSpeaker}</b><span class="meta">{t.card.basis[speaker.basis]}</span><span class="end">{speaker.claims.length}</span>
          </button>
        ))}
        {more(speakers.length, room.claims, 'claims')}
      </>)}
      {part(t.views.background, known.length ? t.names(known.length) : '', known.length ? null : t.none.background, <>
        {known.slice(0, atMost(known.length, room.background)).map(({ entity, notes }) => (
          <button type="button" class="hit row small" onClick={() => onView('background')}>
            <b><Foreign {...getName(apparatus, entity, t.card.lang)} /></b><span class="meta clip"><Ours texts={notes[0]!.record.descriptions} t={t.card} /></span>
          </button>
        ))}
        {more(known.length, room.background, 'background')}
      </>)}
      {part(t.views.related, related.length ? t.reports(related.length) : '', related.length ? null : t.none.related, <>
        <Strip apparatus={apparatus} t={t} onOpen={() => onView('related')} />
        {newest && <button type="button" class="hit entry" onClick={() => onView('related')}>
          <Foreign text={newest.title} lang={newest.lang} look="title" />
          <span class="meta"><Foreign text={getLocalName(apparatus, newest.outlet, t.card.lang)} />{newest.date && t.card.comma + formatDate(newest.date, t.card.lang)}</span>
        </button>}
      </>)}
    </div>
  )
}
