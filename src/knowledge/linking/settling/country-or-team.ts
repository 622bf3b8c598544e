/** A country's name in an article on football, where country and team are about equally likely. */
import { getSort } from '../kind-words.ts'
import type { LinkQuestion } from '../link-question.ts'
import type { RecordGroup } from './group-records.ts'
import { isPartOfState } from '../surroundings/part-of-state.ts'
import { standsAsTeam } from '../surroundings/stands-as-team.ts'
import { thresholds, weights } from '../weights.ts'

/**
 * What is linked where neither a country nor its own national team is sure by itself, and the two
 * together are: the country, which says whose team plays where one does. `things` are all that the
 * name may mean, likeliest first. Null where another thing may be meant as well, and in articles on
 * other sports than football, of whose teams no record tells, but for games at which the states
 * themselves win; nor for a part of a state, since the teams of its other parts have its code too.
 */
export function chooseCountryOfTeam(
  things: readonly RecordGroup[],
  asked: LinkQuestion,
): RecordGroup | null {
  const country = things.find(({ records: [first] }) => getSort(first!.record) === 'country')
  const code = country?.records[0]!.record.country
  if (!country || code === undefined) return null
  if (isPartOfState(country.records[0]!.record, asked.context)) return null
  const isOnOtherTeam = asked.context.isOnOtherSport() || !asked.sorts.has('club')
  if (isOnOtherTeam && !asked.context.isOnGames()) return null
  const team = things.find(
    ({ records: [first] }) =>
      first!.record.kind === 'national-team' && first!.record.country === code,
  )
  // that the name stands as a team's speaks against the country alone, not against the two
  const asCountry = standsAsTeam(asked, true) ? country.odds / weights.team : country.odds
  const both = asCountry + (team?.odds ?? 0)
  const others = things.reduce(
    (sum, thing) => (thing === country || thing === team ? sum : sum + thing.odds),
    1,
  )
  return both / (both + others) < thresholds.share ? null : country
}
