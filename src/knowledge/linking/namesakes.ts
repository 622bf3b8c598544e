import { getSort } from './kind-words.ts'
import type { Surroundings } from './surroundings.ts'
import type { WeighedCandidate } from './weigh-by-name.ts'

/** Of places with one name in one country: a country before its capital, a town before the province that is called after it. */
const ranks = ['country', 'town', 'division'] as const
const LESSER = 0.15

/** Lowers the odds of a place when a namesake in its own country is more usually meant and no word beside the name asks for the lesser one. */
export function preferLarger(weighed: readonly WeighedCandidate[], { heads }: Surroundings): WeighedCandidate[] {
  const best = new Map<string, number>()
  for (const { record } of weighed) {
    const rank = rankOf(record)
    if (rank >= 0 && record.country !== undefined) best.set(record.country, Math.min(rank, best.get(record.country) ?? ranks.length))
  }
  return weighed.map((one) => {
    const rank = rankOf(one.record), { country } = one.record
    if (rank < 0 || country === undefined || heads.has(ranks[rank]!) || best.get(country) === rank) return one
    return { ...one, odds: one.odds * LESSER }
  })
}

function rankOf(record: WeighedCandidate['record']): number {
  const sort = getSort(record)
  return record.type !== 'LOC' || sort === null ? -1 : ranks.indexOf(sort as (typeof ranks)[number])
}
