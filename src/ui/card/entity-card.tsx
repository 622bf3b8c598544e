import type { Entity } from '../../model/annotation.ts'
import { beginEntityNote, continueNote } from '../begin-note.ts'
import { getClaims, getLine, getName, getNotes, getOwnNotes, splitFacts } from '../lookups.ts'
import { isIntroducedOtherwise } from '../introductions.ts'
import { Foreign } from '../parts/foreign.tsx'
import { Gloss } from '../parts/gloss.tsx'
import { Description, Facts, Ours, Positions } from '../parts/note.tsx'
import { Press } from '../parts/press.tsx'
import { RemarkView } from '../parts/remark.tsx'
import { Words } from '../parts/words.tsx'
import { LookUp } from './look-up.tsx'
import { Alternatives } from './alternatives.tsx'
import { TwoDescriptions } from './two-descriptions.tsx'
import { Frame, type ViewProps } from './frame.tsx'

/** How many facts and claims a card shows before the reader asks for all. */
const shown = 3

/**
 * Who or what a name is: each fact with source and date, each side, then what this very article
 * says.
 */
export function EntityCard({
  entity,
  onNext,
  ...view
}: ViewProps & { entity: Entity; onNext: () => void }) {
  const {
    props: { apparatus, online, onJump, onNote, choosing },
    t,
    all,
    onAll,
  } = view
  const notes = getNotes(apparatus, entity)
  const own = getOwnNotes(apparatus, entity)
  const record = notes[0]?.record
  const introducedOtherwise = !!record && isIntroducedOtherwise(apparatus, entity, record)
  const name = getName(apparatus, entity, t.lang)
  const claims = getClaims(apparatus, entity)
  const notesFacts = notes.map((note) => ({ note, facts: splitFacts(note.record, t.lang).facts }))
  const facts = notesFacts.reduce((sum, { facts: some }) => sum + some.length, 0)
  const few = notes.length > 1 ? 2 : shown
  const more = notesFacts.some(({ facts: some }) => some.length > few) || claims.length > shown
  return (
    <Frame
      {...view}
      line={getLine(entity.type)}
      kind={t.types[entity.type]}
      label={name.text}
      head={
        <>
          <div class="names">
            <h2 class="name">
              <Foreign text={name.text} lang={name.lang} />
            </h2>
            {name.other && <Foreign look="other" {...name.other} />}
          </div>
          {record && introducedOtherwise ? (
            <TwoDescriptions apparatus={apparatus} entity={entity} record={record} t={t} />
          ) : record ? (
            <p class="what">
              <Description record={record} t={t} />
            </p>
          ) : (
            entity.chosen !== null && (
              <p class="what small">{entity.others?.length ? t.choice.open : t.noNote}</p>
            )
          )}
        </>
      }
      foot={
        <>
          <button type="button" onClick={onNext}>
            {t.mentions(entity.mentions.length)}
          </button>
          {own.length === 0 && (
            <Press t={t} onPress={() => onNote(beginEntityNote(apparatus, entity, t.lang), null)}>
              {t.writeNote}
            </Press>
          )}
          {more && (
            <button type="button" class="end" aria-expanded={all} onClick={onAll}>
              {all ? t.fewer : facts > few ? t.allFacts(facts) : t.allClaims(claims.length)}
            </button>
          )}
        </>
      }
    >
      {own.map(
        (note) =>
          note.record.remark && (
            <section class="ruled own">
              <h3 class="label">
                {t.ownNote}{' '}
                <Press look="link" t={t} onPress={() => onNote(continueNote(note), note.record.id)}>
                  {t.editNote}
                </Press>
              </h3>
              <RemarkView remark={note.record.remark} lang={t.lang} />
            </section>
          ),
      )}
      {notesFacts.map(({ note, facts: some }) =>
        some.length ? (
          <section class="ruled">
            <h3 class="label">
              {t.facts}
              {notes.length > 1 && (
                <span class="meta who">
                  {' '}
                  {t.pack}
                  <Ours texts={note.packTitle} t={t} />
                </span>
              )}
            </h3>
            <Facts facts={some.slice(0, all ? undefined : few)} t={t} />
          </section>
        ) : null,
      )}
      {notes.map((note) =>
        note.record.positions?.length ? (
          <section class="ruled">
            <h3 class="label">{t.sides}</h3>
            <Positions positions={note.record.positions} t={t} />
          </section>
        ) : null,
      )}
      {choosing && <Alternatives entity={entity} choosing={choosing} t={t} />}
      {((entity.introduction && !introducedOtherwise) || claims.length > 0) && (
        <section class="ruled">
          <h3 class="label">{t.inArticle}</h3>
          {entity.introduction && !introducedOtherwise && (
            <Gloss look="tight" margin={t.introduced}>
              <Words document={apparatus.document} spans={[entity.introduction]} />
            </Gloss>
          )}
          {claims.slice(0, all ? undefined : shown).map((claim) => (
            <Gloss look="tight" margin={<Words document={apparatus.document} spans={claim.cue} />}>
              <button type="button" class="hit" onClick={() => onJump(claim.content)}>
                <Words document={apparatus.document} spans={claim.content} />
              </button>
            </Gloss>
          ))}
        </section>
      )}
      {online && (
        <LookUp
          key={entity.id}
          entity={entity}
          online={online}
          apparatus={apparatus}
          t={t}
          known={notes.length + own.length > 0}
        />
      )}
    </Frame>
  )
}
