import type { Entity } from '../../model/annotation.ts'
import type { EntityType } from '../../model/kinds.ts'
import { Press } from '../parts/press.tsx'
import type { CardStrings } from '../strings/card-strings.ts'
import type { CardProps, Choosing } from './card-props.ts'

/** The kinds that have a line of their own, by the type that stands for each. */
const kinds: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'PRODUCT', 'EVENT', 'WORK']

/**
 * The ways to say that a name is none, of another kind, or stands for something else than what is
 * shown, and how far that reaches.
 */
export function CorrectName({
  entity,
  choosing,
  onNoName,
  t,
}: {
  entity: Entity
  choosing: Choosing
  onNoName: CardProps['onNoName']
  t: CardStrings
}) {
  const words = t.correct
  return (
    <>
      {isAlone(entity) && (
        <p>
          <Press look="link" t={t} onPress={() => choosing.choose(entity, null)}>
            {t.choice.notThis}
          </Press>
        </p>
      )}
      <p>
        <Press look="link" t={t} onPress={() => onNoName(entity)}>
          {words.notName}
        </Press>
      </p>
      <p class="small kinds">
        {words.kindIs}
        {kinds
          .filter((type) => type !== entity.type)
          .map((type) => (
            <Press key={type} look="link" t={t} onPress={() => choosing.setKind(entity, type)}>
              {t.types[type]}
            </Press>
          ))}
      </p>
      <p class="meta">{words.scopeName}</p>
    </>
  )
}

/** One meaning is shown and no other offered; beside others stands "something else". */
const isAlone = ({ link, chosen, others = [] }: Entity): boolean =>
  link !== null && chosen !== null && others.length === 0
