import { getSort } from './kind-words.ts'
import type { Surroundings } from './surroundings.ts'
import type { WeighedCandidate } from './weigh-by-name.ts'

/**
 * Of places with one name in one country: a country before its capital, a town before the province
 * that is called after it.
 */
const ranks = ['country', 'town', 'division'] as const
const LESSER = 0.15

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
    if (
      rank < 0 ||
      !larger ||
      heads.has(ranks[rank]!) ||
      larger.rank === rank ||
      prior > larger.prior
    )
      return one
    return { ...one, odds: one.odds * LESSER }
  })
}

function rankOf(record: WeighedCandidate['record']): number {
  const sort = getSort(record)
  return record.type !== 'LOC' || sort === null ? -1 : ranks.indexOf(sort as (typeof ranks)[number])
}
