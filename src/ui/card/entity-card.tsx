import type { Entity } from '../../model/annotation.ts'
import { beginEntityNote } from '../begin-note.ts'
import { getLine, getName } from '../lookups.ts'
import { Positions } from '../parts/note.tsx'
import { Press } from '../parts/press.tsx'
import { Alternatives } from './alternatives.tsx'
import { AllButton } from './all-button.tsx'
import { getEntityContent, type EntityContent } from './entity-content.ts'
import { EntityHead } from './entity-head.tsx'
import { EntityWrong } from './entity-wrong.tsx'
import { Frame, toldId, type ViewProps } from './frame.tsx'
import { InArticle } from './in-article.tsx'
import { BackgroundLookUp } from './background-look-up.tsx'
import { OwnNote } from './own-note.tsx'
import { PackFacts } from './pack-facts.tsx'
import { Part } from './part.tsx'

interface EntityCardProps extends ViewProps {
  entity: Entity
  onNext: () => void
}

/**
 * Who or what a name is: each fact with source and date, each side, then what this very article
 * says.
 */
export function EntityCard({ entity, onNext, ...view }: EntityCardProps) {
  const {
    props: { apparatus, online, onJump, onNote, onNoName, choosing },
    t,
    all,
  } = view
  const content = getEntityContent(apparatus, entity, t.lang)
  const { own, notes, factsOfNotes, few } = content
  const tellers = factsOfNotes.filter(({ facts, fresh }) => (all ? facts.length : fresh) > 0)
  const isKnown = notes.length + own.length > 0
  // of an unknown name the next step comes first
  const lookUp = online && (
    <BackgroundLookUp key={entity.id} known={isKnown} {...{ entity, online, apparatus, t }} />
  )
  const name = getName(apparatus, entity, t.lang).text
  const told = toldId(view.props)
  return (
    <Frame
      {...view}
      line={getLine(entity.type)}
      kind={t.types[entity.type]}
      label={name}
      told={told}
      head={<EntityHead id={told} entity={entity} content={content} apparatus={apparatus} t={t} />}
      foot={<EntityFoot entity={entity} content={content} onNext={onNext} {...view} />}
    >
      {!isKnown && lookUp}
      {own.map((note) => (
        <OwnNote key={note.record.id} note={note} t={t} onNote={onNote} />
      ))}
      {factsOfNotes.map(({ note, facts, fresh }) => (
        <PackFacts
          facts={facts.slice(0, all ? undefined : Math.min(fresh, few.facts))}
          day={apparatus.document.date}
          pack={tellers.length > 1 ? note.packTitle : null}
          name={name}
          t={t}
        />
      ))}
      {notes.map(({ record: { positions = [] } }) =>
        positions.length > 0 ? (
          <Part title={t.sides}>
            <Positions positions={positions} t={t} />
          </Part>
        ) : null,
      )}
      {choosing && <Alternatives entity={entity} choosing={choosing} t={t} />}
      <InArticle
        introduction={content.introduction}
        claims={content.claims.slice(0, all ? undefined : few.claims)}
        document={apparatus.document}
        t={t}
        onJump={onJump}
      />
      {isKnown && lookUp}
      <EntityWrong key={entity.id} {...{ entity, notes, name, choosing, onNoName, onNote, t }} />
    </Frame>
  )
}

function EntityFoot({
  entity,
  content: { own, claims, factCount, hasMore },
  onNext,
  props: { apparatus, isAtMention, onNote },
  t,
  all,
  onAll,
}: EntityCardProps & { content: EntityContent }) {
  return (
    <>
      {(entity.mentions.length > 1 || !isAtMention) && (
        <button type="button" onClick={onNext}>
          {t.mentions(entity.mentions.length)}
        </button>
      )}
      {own.length === 0 && (
        <Press t={t} onPress={() => onNote(beginEntityNote(apparatus, entity, t.lang), null)}>
          {t.writeNote}
        </Press>
      )}
      {(hasMore.facts || hasMore.claims) && (
        <AllButton all={all} onAll={onAll}>
          {all ? t.fewer : t.showAll(hasMore.facts ? factCount : claims.length)}
        </AllButton>
      )}
    </>
  )
}
