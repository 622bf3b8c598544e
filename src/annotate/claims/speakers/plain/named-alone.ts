import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { isPersonAlone } from './person-alone.ts'
import { isPlaceAlone } from './place-alone.ts'
import { isWholeSource } from '../ranking/whole-article.ts'

/**
 * The candidate whose name is the whole source: a body, a person or a place. null where it is none's.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export const namedAlone = (o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null =>
  candidates.find(
    (facts) => isWholeSource(o, facts) || isPersonAlone(o, facts) || isPlaceAlone(o, facts),
  ) ?? null
