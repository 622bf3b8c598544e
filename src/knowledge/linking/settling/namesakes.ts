import type { EntityRecord } from '../../../model/knowledge.ts'
import { getSort } from '../kind-words.ts'
import { getExactness } from '../record-names.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'
import type { NamedCandidate, WeighedCandidate, WeighedName } from '../weighing/weigh-by-name.ts'

/**
 * Of places with one name in one country: a country before its capital, a town before the province
 * that is called after it.
 */
const ranks = ['country', 'town', 'division'] as const
type Rank = (typeof ranks)[number]
/** What the odds of a lesser place, and of a thing that bears a part of the name, are multiplied by. */
const lesserFactor = 0.15
const partFactor = 0.1

/** A place and where it stands among `ranks`, the most usual first. */
interface Ranked {
  sort: Rank
  rank: number
  prior: number
}

/**
 * Lowers the odds of a place when a namesake in its own country is more usually meant and no word
 * beside the name asks for the lesser one.
 */
export function preferLarger(
  weighed: readonly WeighedCandidate[],
  { heads }: Surroundings,
): WeighedCandidate[] {
  const ranked = weighed.map((one) => ({ one, own: readRank(one.record) }))
  const largest = new Map<string, Ranked>()
  for (const { one, own } of ranked) {
    const { country } = one.record
    const known = country === undefined ? undefined : largest.get(country)
    if (own && country !== undefined && (!known || own.rank < known.rank)) largest.set(country, own)
  }
  return ranked.map(({ one, own }) => {
    const { country } = one.record
    const larger = country === undefined ? undefined : largest.get(country)
    if (!own || !larger || larger.rank === own.rank) return one
    const isAskedFor = heads.has(own.sort) && !heads.has(larger.sort)
    // a pack that holds the lesser likelier says so on purpose: «غزة» is the strip
    if (isAskedFor || own.prior > larger.prior) return one
    return { ...one, odds: one.odds * lesserFactor }
  })
}

/** Null for what is no place of these sorts. */
function readRank(record: EntityRecord): Ranked | null {
  const sort = getSort(record)
  const rank = ranks.findIndex((one) => one === sort)
  return record.type === 'LOC' && rank >= 0
    ? { sort: ranks[rank]!, rank, prior: record.prior ?? 0 }
    : null
}

/**
 * Lowers the odds of what bears only a short form of the name where something bears all of it:
 * «حزب العمال البريطاني», later «حزب العمال», is no other country's. A team that bears the name of its
 * town by another way of writing is asked as before.
 */
export function preferWholeName(
  weighed: readonly NamedCandidate[],
  { folded, isDerived }: WeighedName,
): NamedCandidate[] {
  const isWhole = ({ record }: NamedCandidate) => getExactness([folded], record) !== null
  if (isDerived || !weighed.some(isWhole)) return [...weighed]
  const isOfPart = (one: NamedCandidate) => one.exactness !== 'acronym' && !isWhole(one)
  return weighed.map((one) => (isOfPart(one) ? { ...one, odds: one.odds * partFactor } : one))
}
