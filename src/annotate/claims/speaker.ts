import type { Basis, Entity } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'

/** Who spoke, and in which block. */
export interface Speaker {
  entity: Entity | null
  source: Span[]
  basis: Basis
  block: number
  /** as a verb or a pronoun showed it */
  gender: 'm' | 'f' | null
}

/** How many paragraphs a pronoun or a dropped subject looks back for the last speaker. */
export const reach = 2
