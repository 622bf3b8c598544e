import { useMemo } from 'preact/hooks'
import { getIntroduction } from '../../introductions.ts'
import { getLine } from '../../lookups.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { Gloss, Items, Line } from '../../parts/gloss.tsx'
import { LeftCount } from '../../parts/left-count.tsx'
import { IntroductionWords } from '../../parts/introduction-words.tsx'
import { NoMatch } from '../frame/no-match.tsx'
import { Nothing } from '../frame/nothing.tsx'
import { useSteps } from '../use-steps.ts'
import type { ViewProps } from '../view-props.ts'
import { groupNames, type NameRow } from './background-rows.ts'
import { KnownName } from './known-name.tsx'
import { WhatItIs } from './what-it-is.tsx'

/**
 * The reader's own notes and those of the packs, readable in place; then the names of which packs
 * know only what they are, then those that no pack knows.
 */
export function BackgroundView(props: ViewProps & { typed: string }) {
  const { typed, t } = props
  const { ids, known, described, others } = useMemo(() => layNames(props), [props])
  const drawn = useSteps(ids.length, props.toRow === undefined ? -1 : ids.indexOf(props.toRow))
  const drawnDescribed = described.slice(0, Math.max(0, drawn - known.length))
  const drawnOthers = others.slice(0, Math.max(0, drawn - known.length - described.length))
  if (ids.length === 0 && !typed) return <Nothing view="names" {...props} />
  return (
    <>
      <LeftCount typed={typed} count={ids.length} say={t.names} t={t} />
      {ids.length === 0 ? (
        <NoMatch {...props} />
      ) : (
        <div class="ruled">
          <Items label={t.views.background}>
            {known.slice(0, drawn)}
            {drawnDescribed.length > 0 && <div class="group">{drawnDescribed}</div>}
          </Items>
          {drawnOthers.length > 0 && (
            <section class="group">
              <Gloss>
                <h2 class="label">{t.otherNames}</h2>
              </Gloss>
              <Items label={t.otherNames}>{drawnOthers}</Items>
            </section>
          )}
        </div>
      )}
    </>
  )
}

/**
 * The names in the order in which they stand, each drawn by how much is known of it. Made once for
 * all steps: what stands there already is not gone through again.
 */
function layNames({ typed, ...props }: ViewProps & { typed: string }) {
  const { known, described, others } = groupNames(props.apparatus, props.t.card.lang, typed)
  return {
    ids: [...known, ...described, ...others].map(({ entity }) => entity.id),
    known: known.map((row) => <KnownName key={row.entity.id} row={row} {...props} />),
    described: described.map((row) => <DescribedName key={row.entity.id} row={row} {...props} />),
    others: others.map((row) => <OtherName key={row.entity.id} row={row} {...props} />),
  }
}

/** A name of which a pack says what it is, and no more. */
export function DescribedName({
  row,
  apparatus,
  t,
  onCard,
}: Pick<ViewProps, 'apparatus' | 't' | 'onCard'> & { row: NameRow }) {
  const { entity, name } = row
  return (
    <Gloss isItem look="tight name-row" margin={<Line kind={getLine(entity.type)} />}>
      <button
        type="button"
        class="hit names"
        data-row={entity.id}
        title={t.toCard}
        onClick={() => onCard(entity.mentions.slice(0, 1))}
      >
        <b>
          <Foreign text={name.text} lang={name.lang} look="read" />
        </b>
        {name.other && <Foreign look="other" {...name.other} />}
      </button>
      <WhatItIs row={row} apparatus={apparatus} t={t} />
    </Gloss>
  )
}

/** A name that no pack knows, as the article introduces it. */
export function OtherName({
  row: { entity, name },
  apparatus,
  t,
  onCard,
}: Pick<ViewProps, 'apparatus' | 't' | 'onCard'> & { row: NameRow }) {
  const introduction = getIntroduction(apparatus, entity)
  return (
    <Gloss isItem look="tight name-row" margin={<Line kind={getLine(entity.type)} />}>
      <button
        type="button"
        class="hit"
        title={t.toCard}
        onClick={() => onCard(entity.mentions.slice(0, 1))}
      >
        <Foreign text={name.text} lang={name.lang} look="read" />{' '}
        <span class="meta">
          {introduction ? (
            <IntroductionWords document={apparatus.document} introduction={introduction} />
          ) : (
            t.card.types[entity.type]
          )}
        </span>
      </button>
    </Gloss>
  )
}
