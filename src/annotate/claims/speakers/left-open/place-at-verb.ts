import { isBesideCue } from './beside-cue.ts'
import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { sourceKinds } from '../source-kind.ts'
import { isAllOfSource } from '../ranking/whole-article.ts'

/** Places that stand for their government. */
const governed: ReadonlySet<string> = new Set(['country', 'city'])

/**
 * «وأعلنت كييف أن …»: a country or a city that the packs know and that alone is the source of the verb
 * beside it. Not beside a verb in the masculine: «وناشد الهند إرسال …» calls upon it. null where it is
 * not that plain.
 */
export function placeAtVerb(o: Occasion): EntityFacts | null {
  const [[facts] = []] = [...o.named]
  if (!facts || o.named.size > 1 || o.isNested || sourceKinds[o.kind] !== 'name') return null
  const { type, candidates } = facts.entity
  if (type !== 'LOC' || !governed.has(candidates[0]?.kind ?? '') || o.gender === 'm') return null
  return isAllOfSource(o, facts) && isBesideCue(o) ? facts : null
}
