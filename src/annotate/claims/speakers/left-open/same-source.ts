import type { EntityFacts } from '../entity-table.ts'
import { mayBeByGender, type Occasion } from '../occasion.ts'
import type { ReadSoFar } from '../quoted-on.ts'
import { sourceKinds } from '../source-kind.ts'

/**
 * «قالت مديرة المتحف ليلى حداد إن …، مضيفة أن …»: who surely says a claim says what takes up its source
 * too, where he may be meant by the gender of the verb. Not a body, behind whose name a person's may
 * have been missed.
 */
export function sameSource(
  o: Occasion,
  candidates: readonly EntityFacts[],
  { bySource }: ReadSoFar,
): EntityFacts | null {
  const [source, ...others] = o.draft.source
  if (sourceKinds[o.kind] !== 'taken' || o.isNested || !source || others.length > 0) return null
  const entity = bySource.get(source.start)
  const speaker = candidates.find((facts) => facts.isPerson && facts.entity === entity)
  return speaker && mayBeByGender(o, speaker) ? speaker : null
}
