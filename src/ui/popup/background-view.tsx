import type { Entity } from '../../model/annotation.ts'
import type { Note } from '../../model/knowledge.ts'
import { getLine, getName, getNotes, getOwnNotes, splitFacts } from '../lookups.ts'
import { Foreign } from '../parts/foreign.tsx'
import { Gloss, Line } from '../parts/gloss.tsx'
import { Description, Facts, Ours, Positions } from '../parts/note.tsx'
import { RemarkView } from '../parts/remark.tsx'
import { Words } from '../parts/words.tsx'
import { createFilter } from '../filter.ts'
import type { ViewProps } from './view-props.ts'

/** Facts that stand open; the others wait behind their number. */
const open = 3

/** Whether a pack says more of it than what it is. */
const hasMore = (notes: Note[]): boolean =>
  notes.some(({ record }) => record.facts?.length || record.positions?.length)

/**
 * The reader's own notes and those of the packs, readable in place; then the names of which packs
 * know only what they are, then those that no pack knows.
 */
export function BackgroundView({ typed, ...props }: ViewProps & { typed: string }) {
  const { apparatus, t } = props
  const passes = createFilter(typed)
  const rows = apparatus.entities
    .map((entity) => ({
      entity,
      notes: getNotes(apparatus, entity),
      own: getOwnNotes(apparatus, entity),
      name: getName(apparatus, entity, t.card.lang),
    }))
    .filter(({ entity, notes, own, name }) =>
      passes(
        entity.name,
        name.text,
        name.other?.text,
        ...own.map(({ record }) => record.remark?.text),
        ...notes.flatMap(({ record }) => [
          record.descriptions[t.card.lang],
          ...(record.facts ?? []).map((fact) => fact.text[t.card.lang]),
          ...(record.positions ?? []).map((position) => position.text?.[t.card.lang]),
        ]),
      ),
    )
  const known = rows
    .filter((row) => row.own.length > 0 || hasMore(row.notes))
    .sort((a, b) => Math.sign(b.own.length) - Math.sign(a.own.length))
  const described = rows.filter((row) => row.notes.length > 0 && !known.includes(row))
  const others = rows.filter((row) => row.notes.length === 0 && !known.includes(row))
  if (rows.length === 0)
    return <p class="nothing">{typed ? t.nothingMatches : t.none.background}</p>
  return (
    <div class="ruled">
      {known.map(({ entity, notes, own }) => (
        <KnownName key={entity.id} entity={entity} notes={notes} own={own} {...props} />
      ))}
      {described.length > 0 && (
        <section class="group">
          {described.map(({ entity, notes, name }) => (
            <Gloss key={entity.id} look="tight" margin={<Line kind={getLine(entity.type)} />}>
              <button
                type="button"
                class="hit names"
                title={t.toPlace}
                onClick={() => props.onJump(entity.mentions.slice(0, 1))}
              >
                <b>
                  <Foreign text={name.text} lang={name.lang} look="read" />
                </b>
                {name.other && <Foreign look="other" {...name.other} />}
              </button>
              <p class="small">
                <Description record={notes[0]!.record} t={t.card} />
              </p>
            </Gloss>
          ))}
        </section>
      )}
      {others.length > 0 && (
        <section class="group">
          <Gloss>
            <h2 class="label">{t.otherNames}</h2>
          </Gloss>
          {others.map(({ entity, name }) => (
            <Gloss key={entity.id} look="tight" margin={<Line kind={getLine(entity.type)} />}>
              <button
                type="button"
                class="hit"
                onClick={() => props.onJump(entity.mentions.slice(0, 1))}
              >
                <Foreign text={name.text} lang={name.lang} look="read" />{' '}
                <span class="meta">
                  {entity.introduction ? (
                    <Words document={apparatus.document} spans={[entity.introduction]} />
                  ) : (
                    t.card.types[entity.type]
                  )}
                </span>
              </button>
            </Gloss>
          ))}
        </section>
      )}
    </div>
  )
}

function KnownName({
  entity,
  notes,
  own,
  apparatus,
  t,
  onJump,
}: ViewProps & { entity: Entity; notes: Note[]; own: Note[] }) {
  const name = getName(apparatus, entity, t.card.lang)
  return (
    <section class="group">
      <Gloss margin={<Line kind={getLine(entity.type)} />}>
        <h2>
          <button
            type="button"
            class="hit names"
            title={t.toPlace}
            onClick={() => onJump(entity.mentions.slice(0, 1))}
          >
            <span class="name">
              <Foreign text={name.text} lang={name.lang} />
            </span>
            {name.other && <Foreign look="other" {...name.other} />}
          </button>
        </h2>
        {notes[0] && (
          <p class="small">
            <Description record={notes[0].record} t={t.card} />
          </p>
        )}
      </Gloss>
      {own.map(
        ({ record, packTitle }) =>
          record.remark && (
            <div key={record.id} class="pack">
              <Gloss look="tight">
                <span class="meta">
                  <Ours texts={packTitle} t={t.card} />
                </span>
              </Gloss>
              <RemarkView remark={record.remark} lang={t.card.lang} />
            </div>
          ),
      )}
      {notes.map(({ pack, packTitle, record }) => {
        const { facts } = splitFacts(record, t.card.lang)
        return (
          <div key={pack} class="pack">
            {notes.length > 1 && facts.length > 0 && (
              <Gloss look="tight">
                <span class="meta">
                  {t.card.pack}
                  <Ours texts={packTitle} t={t.card} />
                </span>
              </Gloss>
            )}
            <Facts facts={facts.slice(0, open)} t={t.card} />
            {facts.length > open && (
              <details>
                <summary>{t.more(facts.length - open)}</summary>
                <Facts facts={facts.slice(open)} t={t.card} />
              </details>
            )}
            {record.positions?.length ? (
              <>
                <Gloss look="sides">
                  <h3 class="label">{t.card.sides}</h3>
                </Gloss>
                <Positions positions={record.positions} t={t.card} />
              </>
            ) : null}
          </div>
        )
      })}
    </section>
  )
}
