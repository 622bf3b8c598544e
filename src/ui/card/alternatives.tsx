import type { Entity } from '../../model/annotation.ts'
import { recordKey } from '../../model/record-key.ts'
import { Ours } from '../parts/note.tsx'
import type { CardStrings } from '../strings/card-strings.ts'
import type { Choosing } from './card-props.ts'

/** Other things that the name may stand for, each a button; "not this"; and, once the reader chose, what was chosen with its undo. */
export function Alternatives({ entity, choosing, t }: { entity: Entity; choosing: Choosing; t: CardStrings }) {
  const { others = [], link, chosen } = entity, words = t.choice
  if (others.length === 0 && !link && chosen === undefined) return null
  return (
    <section class="ruled alternatives">
      {chosen !== undefined && <p class="small">{chosen === null ? words.refused : words.chosen} <button type="button" class="link" onClick={() => choosing.forget(entity)}>{words.undo}</button></p>}
      {others.length > 0 && <h3 class="label">{link ? words.also : words.mayBe}</h3>}
      {others.length > 0 && (
        <ul>
          {others.map(other => (
            <li key={recordKey(other)}>
              <button type="button" class="hit" onClick={() => choosing.choose(entity, other)}>
                <b><Ours texts={other.label} t={t} /></b> <span class="small"><Ours texts={other.description} t={t} /></span> <span class="meta"><Ours texts={other.packTitle} t={t} /></span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen !== null && (link || others.length > 0) && <p><button type="button" class="link" onClick={() => choosing.choose(entity, null)}>{words.notThis}</button></p>}
    </section>
  )
}
