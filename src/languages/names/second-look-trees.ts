import type { EntityType } from '../../model/kinds.ts'

/** What names are judged by once more: see look-again.ts. */
export interface SecondLookTrees {
  /** trees in base64: for names that were found, and for other readings */
  getKept: () => string
  getFurther: () => string
  /** how likely right a name of a type must be to be kept, where that is not as usual */
  keptFrom?: ReadonlyMap<EntityType, number>
}
