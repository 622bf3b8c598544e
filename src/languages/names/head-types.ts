import type { EntityType } from '../../model/kinds.ts'
import { foldedSet } from '../word-sets.ts'

/** Types by folded noun, of lists of nouns by type. */
export const headTypes = (
  nouns: Partial<Record<EntityType, string>>,
): ReadonlyMap<string, EntityType> =>
  new Map(
    Object.entries(nouns).flatMap(([type, list]) =>
      [...foldedSet(list)].map((noun) => [noun, type as EntityType] as const),
    ),
  )
