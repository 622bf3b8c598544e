import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import type { ReadSoFar } from '../quoted-on.ts'
import { sourceKinds } from '../source-kind.ts'

/**
 * Who says "I" within a quotation (`"I think it will rain," said Orlo`): whoever surely says the quotation.
 * null where it is not that plain, and in languages that tell nothing of how sources name their speakers.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function ownWords(
  { kind, host, outer, sourcePhrases }: Occasion,
  candidates: readonly EntityFacts[],
  { decided }: ReadSoFar,
): EntityFacts | null {
  if (!sourcePhrases || sourceKinds[kind] !== 'own') return null
  if (host?.kind !== 'direct' || !decided.get(host)?.sure) return null
  return candidates.find(({ isPerson, entity }) => isPerson && entity === outer) ?? null
}
