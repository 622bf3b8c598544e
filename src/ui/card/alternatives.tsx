import type { Entity } from '../../model/annotation.ts'
import { recordKey } from '../../model/record-key.ts'
import { asLine } from '../describe-record.ts'
import { Ours } from '../parts/note.tsx'
import { Press } from '../parts/press.tsx'
import type { CardStrings } from '../strings/card-strings.ts'
import type { Choosing } from './card-props.ts'

/**
 * Other things that the name may stand for, each a button; none of them; and, once the reader chose,
 * what was chosen with its undo.
 */
export function Alternatives({
  entity,
  choosing,
  t,
}: {
  entity: Entity
  choosing: Choosing
  t: CardStrings
}) {
  const { others = [], link, chosen, retyped } = entity
  const words = t.choice
  if (others.length === 0 && chosen === undefined && !retyped) return null
  return (
    <section class="ruled alternatives">
      {(chosen !== undefined || retyped) && (
        <p class="small">
          {retyped ? t.correct.retyped : chosen === null ? words.refused : words.chosen}{' '}
          <Press look="link" t={t} onPress={() => choosing.forget(entity)}>
            {words.undo}
          </Press>
        </p>
      )}
      {others.length > 0 && chosen !== null && (
        <h3 class="label">{link ? words.also : words.mayBe}</h3>
      )}
      {others.length > 0 && (
        <ul>
          {others.map((other) => (
            <li key={recordKey(other)}>
              <Press look="hit" t={t} onPress={() => choosing.choose(entity, other)}>
                <b>
                  <Ours texts={other.label} t={t} />
                </b>{' '}
                <span class="small">
                  <Ours texts={asLine(other.description)} t={t} />
                </span>{' '}
                <span class="meta who">
                  {t.pack}
                  <Ours texts={other.packTitle} t={t} />
                </span>
              </Press>
            </li>
          ))}
        </ul>
      )}
      {chosen !== null && others.length > 0 && (
        <p>
          <Press look="link" t={t} onPress={() => choosing.choose(entity, null)}>
            {words.somethingElse}
          </Press>
        </p>
      )}
    </section>
  )
}
