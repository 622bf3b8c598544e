import type { EntityFacts } from '../entity-table.ts'
import { mayBeByGender, type Occasion } from '../occasion.ts'

/** How many blocks before a claim the one to whom it points back may have spoken. */
const farthest = 1

/**
 * «وأضاف المتحدث نفسه أن …», «وأكد نفس المسؤول أن …»: whoever spoke last, surely and by name. null where nobody did
 * near it, and in languages that tell nothing of it.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function sameAgain(o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null {
  const { nounFirst, sourceWords, spoken, named, isNested, draft } = o
  if (!nounFirst || isNested || named.size > 0 || !nounFirst.isSameAgain(sourceWords)) return null
  const [last] = spoken
  if (!last?.entity || !last.isSure || draft.block - last.block > farthest) return null
  const facts = candidates.find(({ entity }) => entity === last.entity)
  return facts?.isPerson && mayBeByGender(o, facts) ? facts : null
}
