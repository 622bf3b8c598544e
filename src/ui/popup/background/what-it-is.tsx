import { isIntroducedOtherwise } from '../../introductions.ts'
import { Description } from '../../parts/note.tsx'
import { TwoDescriptions } from '../../parts/two-descriptions.tsx'
import type { ViewProps } from '../view-props.ts'
import type { NameRow } from './background-rows.ts'

/**
 * What a pack says that a name is; where the article introduces the person otherwise, its words
 * first: the record may be another's of that name.
 */
export function WhatItIs({
  row: { entity, notes },
  apparatus,
  t,
}: Pick<ViewProps, 'apparatus' | 't'> & { row: NameRow }) {
  const record = notes[0]?.record
  if (!record) return null
  if (isIntroducedOtherwise(apparatus, entity, record))
    return <TwoDescriptions apparatus={apparatus} entity={entity} record={record} t={t.card} />
  return (
    <p class="small">
      <Description record={record} t={t.card} />
    </p>
  )
}
