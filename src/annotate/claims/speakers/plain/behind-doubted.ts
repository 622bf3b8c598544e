import { isNamedBetween, type EntityFacts } from '../entity-table.ts'
import { mayBeByGender, type Occasion } from '../occasion.ts'
import type { ReadSoFar } from '../quoted-on.ts'
import { sourceKinds } from '../source-kind.ts'

/**
 * Whom a verb without a subject goes on with («همس سامي نصر: «…». وأقسم أنه …») where a rule doubted the
 * claim before, which is therefore no speech that is remembered: who surely says that claim, if nobody
 * else is named since. null where it is not that plain.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function behindDoubted(
  o: Occasion,
  candidates: readonly EntityFacts[],
  { last }: ReadSoFar,
): EntityFacts | null {
  const { draft, from } = o
  if (sourceKinds[o.kind] !== 'dropped' || o.isNested || o.isQuoted || draft.doubt) return null
  if (!last?.draft.doubt || last.draft.block !== draft.block || last.end > from) return null
  const { best, sure } = last.ranked
  const speaker = candidates.find(({ isPerson, entity }) => isPerson && entity === best)
  if (!speaker || !sure) return null
  if (!mayBeByGender(o, speaker)) return null
  const isOther = (facts: EntityFacts) =>
    facts !== speaker && facts.isPerson && isNamedBetween(facts, last.at, from)
  return o.table.facts.some(isOther) ? null : speaker
}
