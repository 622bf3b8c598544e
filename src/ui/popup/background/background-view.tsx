import { getLine } from '../../lookups.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { Gloss, Line } from '../../parts/gloss.tsx'
import { Description } from '../../parts/note.tsx'
import { Words } from '../../parts/words.tsx'
import type { ViewProps } from '../view-props.ts'
import { groupNames, type NameRow } from './background-rows.ts'
import { KnownName } from './known-name.tsx'

/**
 * The reader's own notes and those of the packs, readable in place; then the names of which packs
 * know only what they are, then those that no pack knows.
 */
export function BackgroundView({ typed, ...props }: ViewProps & { typed: string }) {
  const { apparatus, t } = props
  const { known, described, others } = groupNames(apparatus, t.card.lang, typed)
  if (known.length + described.length + others.length === 0)
    return <p class="nothing">{typed ? t.nothingMatches : t.none.background}</p>
  return (
    <div class="ruled">
      {known.map((row) => (
        <KnownName key={row.entity.id} row={row} {...props} />
      ))}
      {described.length > 0 && (
        <section class="group">
          {described.map((row) => (
            <DescribedName key={row.entity.id} row={row} {...props} />
          ))}
        </section>
      )}
      {others.length > 0 && (
        <section class="group">
          <Gloss>
            <h2 class="label">{t.otherNames}</h2>
          </Gloss>
          {others.map((row) => (
            <OtherName key={row.entity.id} row={row} {...props} />
          ))}
        </section>
      )}
    </div>
  )
}

function DescribedName({
  row: { entity, notes, name },
  t,
  onJump,
}: Pick<ViewProps, 't' | 'onJump'> & { row: NameRow }) {
  return (
    <Gloss look="tight" margin={<Line kind={getLine(entity.type)} />}>
      <button
        type="button"
        class="hit names"
        data-row={entity.id}
        title={t.toPlace}
        onClick={() => onJump(entity.mentions.slice(0, 1))}
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
  )
}

function OtherName({
  row: { entity, name },
  apparatus,
  t,
  onJump,
}: Pick<ViewProps, 'apparatus' | 't' | 'onJump'> & { row: NameRow }) {
  return (
    <Gloss look="tight" margin={<Line kind={getLine(entity.type)} />}>
      <button type="button" class="hit" onClick={() => onJump(entity.mentions.slice(0, 1))}>
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
  )
}
