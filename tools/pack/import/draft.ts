import type { EntityType } from '../../../src/model/kinds.ts'
import type { Localised } from '../../../src/model/knowledge.ts'
import type { Fame } from './prior.ts'

/** What an importer read of one thing, before it is made to fit the rules of packs. */
export interface Draft {
  id: string
  type: EntityType
  /** '' where the source tells nothing finer than the type */
  kind: string
  labels: Localised
  aliases: Record<string, string[]>
  descriptions: Localised
  qid?: string
  /** ISO 3166-1 alpha-2 */
  country?: string
  domains?: string[]
  /** the source's own weight, 0 to 1 */
  prior?: number
  /** what the source tells of how well known it is, for the prior where it gives none */
  fame: Omit<Fame, 'type'>
}

/**
 * One unit of a source: a thing, or why there is none. `malformed` is a fault of the source,
 * `left-out` a choice.
 */
export type Reading = { draft: Draft } | Unread

export interface Unread {
  reason: string
  fault: 'malformed' | 'left-out'
}

export const malformed = (reason: string): Unread => ({ reason, fault: 'malformed' })
export const leftOut = (reason: string): Unread => ({ reason, fault: 'left-out' })

/** Words for the types, as people write them in tables and on the command line. */
const typeWords: Record<string, EntityType> = {
  per: 'PER',
  person: 'PER',
  people: 'PER',
  human: 'PER',
  org: 'ORG',
  organisation: 'ORG',
  organization: 'ORG',
  company: 'ORG',
  body: 'ORG',
  loc: 'LOC',
  place: 'LOC',
  location: 'LOC',
  gpe: 'LOC',
  product: 'PRODUCT',
  event: 'EVENT',
  work: 'WORK',
  group: 'GROUP',
  misc: 'MISC',
  other: 'MISC',
  شخص: 'PER',
  منظمة: 'ORG',
  مؤسسة: 'ORG',
  شركة: 'ORG',
  مكان: 'LOC',
  منتج: 'PRODUCT',
  حدث: 'EVENT',
  عمل: 'WORK',
  جماعة: 'GROUP',
}

/** The type that a word stands for; null for an unknown word. */
export const getType = (word: string): EntityType | null =>
  Object.hasOwn(typeWords, word.trim().toLowerCase()) ? typeWords[word.trim().toLowerCase()]! : null
