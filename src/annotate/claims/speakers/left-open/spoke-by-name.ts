import type { EntityFacts } from '../entity-table.ts'
import { namedInOrder, type Occasion } from '../occasion.ts'
import type { ReadSoFar } from '../quoted-on.ts'
import { sourceKinds } from '../source-kind.ts'
import { isAllOfSource } from '../ranking/whole-article.ts'

/**
 * «وقال نورمان إن …» where Norman surely spoke before: then the name is one, and his. null where it is
 * not that plain.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function spokeByName(
  o: Occasion,
  candidates: readonly EntityFacts[],
  { bySource }: ReadSoFar,
): EntityFacts | null {
  const [[facts] = [], ...others] = namedInOrder(o)
  if (!facts?.isPerson || others.length > 0 || o.isNested || sourceKinds[o.kind] !== 'name')
    return null
  if (!candidates.includes(facts) || !isAllOfSource(o, facts)) return null
  return [...bySource.values()].includes(facts.entity) ? facts : null
}
