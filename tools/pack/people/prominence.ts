/** Whom the news of today hardly meets: left out, so that the rest has room. */
import { countedForm, countNames } from './count-names.ts'
import type { PersonLine } from './person-lines.ts'
import { ARAB } from './rank-people.ts'

/** From here on an office is more than one seat of many. */
const LEADING = 20
/** Below this it is a seat in an American state's legislature, or a substitute's. */
const NATIONAL = 4
/** Members of parliaments whose last office ended before this day are left out. */
const STILL_MET = '2022'

const lastDay = ({ terms }: PersonLine): string =>
  terms.map(({ end, asof }) => end || asof).reduce((a, b) => (a > b ? a : b), '')

/**
 * Without members of parliaments outside the Arab countries who never led and whose name stands in
 * none of the headlines, where their last office ended before 2022 or was no seat of a nation.
 */
export function keepMet(lines: readonly PersonLine[], headlines: Iterable<string>): PersonLine[] {
  const isGone = (line: PersonLine) =>
    line.kind === 'legislator' &&
    line.weight < LEADING &&
    !ARAB.has(line.country) &&
    (line.weight < NATIONAL || lastDay(line) < STILL_MET)
  const namesOf = ({ name, aliases }: PersonLine) => [name, ...aliases].map(countedForm)
  const counts = countNames(new Set(lines.filter(isGone).flatMap(namesOf)), headlines)
  return lines.filter((line) => !isGone(line) || namesOf(line).some((name) => counts.has(name)))
}
