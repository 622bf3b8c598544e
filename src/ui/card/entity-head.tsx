import type { Entity } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { getName } from '../lookups.ts'
import { getOtherNameHere } from '../page-name.ts'
import { Foreign } from '../parts/foreign.tsx'
import { Description } from '../parts/note.tsx'
import { TwoDescriptions } from '../parts/two-descriptions.tsx'
import type { CardStrings } from '../strings/card-strings.ts'
import type { EntityContent } from './entity-content.ts'

interface EntityHeadProps {
  /** of the words that tell what it is */
  id: string
  entity: Entity
  content: EntityContent
  apparatus: Apparatus
  t: CardStrings
}

/** The name, in two languages where a pack has both, and what it is. */
export function EntityHead(props: EntityHeadProps) {
  const { entity, apparatus, t } = props
  const name = getName(apparatus, entity, t.lang)
  const here = getOtherNameHere(apparatus, entity)
  return (
    <>
      <div class="names">
        <h2 class="name">
          <Foreign text={name.text} lang={name.lang} />
        </h2>
        {name.other && <Foreign look="other" {...name.other} />}
      </div>
      {here && (
        <p class="meta">
          {t.calledHere}
          <Foreign text={here} />
        </p>
      )}
      <div id={props.id}>
        <WhatItIs {...props} />
      </div>
    </>
  )
}

function WhatItIs({
  entity,
  content: { record, introducedOtherwise },
  apparatus,
  t,
}: Omit<EntityHeadProps, 'id'>) {
  if (record && introducedOtherwise)
    return <TwoDescriptions apparatus={apparatus} entity={entity} record={record} t={t} />
  if (record)
    return (
      <p class="what">
        <Description record={record} t={t} />
      </p>
    )
  // of a name that the reader unlinked the choice itself is said
  if (entity.chosen === null) return null
  return <p class="what small">{entity.others?.length ? t.choice.open : t.noNote}</p>
}
