import type { Entity } from '../../model/annotation.ts'
import type { Note } from '../../model/knowledge.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import type { CardProps } from './card-props.ts'
import { CheckRecord } from './check-record.tsx'
import { CorrectName } from './correct-name.tsx'
import { SomethingWrong } from './something-wrong.tsx'

/**
 * What may be wrong with a name: that it is one, its kind, what it is taken for; and with what packs
 * say of it.
 */
export function EntityWrong({
  entity,
  notes,
  name,
  choosing,
  onNoName,
  onNote,
  t,
}: Pick<CardProps, 'choosing' | 'onNoName' | 'onNote'> & {
  entity: Entity
  /** what packs say of the name */
  notes: readonly Note[]
  name: string
  t: CardStrings
}) {
  if (!choosing && notes.length === 0) return null
  return (
    <SomethingWrong t={t}>
      {choosing && <CorrectName entity={entity} choosing={choosing} onNoName={onNoName} t={t} />}
      <CheckRecord notes={notes} name={name} t={t} onNote={onNote} />
    </SomethingWrong>
  )
}
