import type { EntityType } from '../../../../model/kinds.ts'
import type { Agreement } from '../../../claims/attribution-rules.ts'
import * as nouns from '../lexicon/source-words.ts'

const pronouns: readonly [words: string, agreement: Agreement][] = [
  ['he him his himself', { types: ['PER'], gender: 'm', plural: false }],
  ['she her herself', { types: ['PER'], gender: 'f', plural: false }],
  ['it its', { types: ['ORG', 'WORK', 'LOC', 'GROUP'], gender: null, plural: false }],
  ['they them their', { types: ['ORG', 'GROUP', 'PER'], gender: null, plural: true }],
]
const byPronoun = new Map(
  pronouns.flatMap(([words, agreement]) =>
    words.split(' ').map((word) => [word, agreement] as const),
  ),
)

/** What a pronoun can stand for. */
export const agreementOf = (pronoun: string): Agreement =>
  byPronoun.get(pronoun) ?? { types: [], gender: null, plural: false }

/** What "the" with this noun can stand for; null where the noun is none for those who speak. */
export function definiteAgreement(noun: string): Agreement | null {
  const types = typesOf(noun)
  if (!types) return null
  const isSpecific = !types.includes('PER') && !nouns.genericNouns.has(noun)
  return {
    types,
    gender: nouns.maleNouns.has(noun) ? 'm' : nouns.femaleNouns.has(noun) ? 'f' : null,
    plural: noun.endsWith('s'),
    ...(isSpecific && { specific: true }),
  }
}

const lands = new Set(['country', 'state', 'city', 'nation', 'kingdom', 'republic'])

function typesOf(noun: string): EntityType[] | null {
  if (nouns.personNouns.has(noun)) return noun.endsWith('s') && noun !== 'boss' ? null : ['PER']
  if (nouns.organisationNouns.has(noun)) return lands.has(noun) ? ['LOC', 'ORG'] : ['ORG', 'GROUP']
  return nouns.outletNouns.has(noun) ? ['ORG', 'WORK'] : null
}
