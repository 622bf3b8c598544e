import type { EntityFacts } from './entity-table.ts'
import type { Occasion } from './occasion.ts'
import type { ReadSoFar } from './quoted-on.ts'
import { sourceKinds } from './source-kind.ts'

/**
 * «قالت مديرة المتحف ليلى حداد إن …، مضيفة أن …»: who surely says a claim says what takes up its source
 * too, where he may be meant by the gender of the verb. Not a body, behind whose name a person's may
 * have been missed.
 */
export function sameSource(
  { draft, kind, isNested, gender }: Occasion,
  candidates: readonly EntityFacts[],
  { bySource }: ReadSoFar,
): EntityFacts | null {
  const [source, ...others] = draft.source
  if (sourceKinds[kind] !== 'taken' || isNested || !source || others.length > 0) return null
  const entity = bySource.get(source.start)
  const speaker = candidates.find((facts) => facts.isPerson && facts.entity === entity)
  if (!speaker) return null
  return gender && speaker.gender && gender !== speaker.gender ? null : speaker
}
