import { getSort } from './kind-words.ts'
import { getExactness } from './record-names.ts'
import type { Surroundings } from './surroundings.ts'
import type { NamedCandidate, WeighedCandidate, WeighedName } from './weigh-by-name.ts'

/**
 * Of places with one name in one country: a country before its capital, a town before the province
 * that is called after it.
 */
const ranks = ['country', 'town', 'division'] as const
const LESSER = 0.15
const OF_PART = 0.1

/**
 * Lowers the odds of a place when a namesake in its own country is more usually meant and no word
 * beside the name asks for the lesser one.
 */
export function preferLarger(
  weighed: readonly WeighedCandidate[],
  { heads }: Surroundings,
): WeighedCandidate[] {
  const best = new Map<string, { rank: number; prior: number }>()
  for (const { record } of weighed) {
    const rank = rankOf(record)
    const known = record.country === undefined ? undefined : best.get(record.country)
    if (rank >= 0 && record.country !== undefined && (!known || rank < known.rank))
      best.set(record.country, { rank, prior: record.prior ?? 0 })
  }
  return weighed.map((one) => {
    const rank = rankOf(one.record)
    const { country, prior = 0 } = one.record
    const larger = country === undefined ? undefined : best.get(country)
    // a pack that holds the lesser likelier says so on purpose: «غزة» is the strip
    const isAskedFor = heads.has(ranks[rank]!) && !heads.has(ranks[larger?.rank ?? rank]!)
    if (rank < 0 || !larger || isAskedFor || larger.rank === rank || prior > larger.prior)
      return one
    return { ...one, odds: one.odds * LESSER }
  })
}

function rankOf(record: WeighedCandidate['record']): number {
  const sort = getSort(record)
  return record.type !== 'LOC' || sort === null ? -1 : ranks.indexOf(sort as (typeof ranks)[number])
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
  return weighed.map((one) => (isOfPart(one) ? { ...one, odds: one.odds * OF_PART } : one))
}
