/** Whom the news of today hardly meets: left out, so that the rest has room. */
import { countedForm, countNames } from './count-names.ts'
import type { PersonLine } from './person-lines.ts'
import { arab } from './rank-people.ts'

/** From here on an office is more than one seat of many. */
const leading = 20
/** Below this it is a seat in an American state's legislature, or a substitute's. */
const national = 4
/** Up to here it is a seat, and no page of the English Wikipedia tells of who had it. */
const seatAlone = 4
/** Whose last seat began before this day has left it since, or no source told of another. */
const seated = '2017'
/** Of those in an American state's legislature who took their seat before this day hardly any is met. */
const seatedInState = '2023-02'
/** Members of parliaments whose last office ended before this day are left out. */
const stillMet = '2022'

const latest = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b), '')

const lastDay = ({ terms }: PersonLine): string => latest(terms.map(({ end, asof }) => end || asof))

const lastStart = ({ terms }: PersonLine): string => latest(terms.map(({ start }) => start))

const isLongSeated = (line: PersonLine): boolean =>
  line.weight <= seatAlone && lastStart(line) < seated

const isSeatedInState = (line: PersonLine): boolean =>
  line.weight < national && line.country === 'US' && lastStart(line) < seatedInState

/**
 * Without members of parliaments outside the Arab countries who never led and whose name stands in
 * none of the headlines, where their last office ended before 2022, was no seat of a nation, or began
 * before 2017 and no page of the English Wikipedia tells of them; nor who took a seat in the
 * legislature of an American state before February 2023, whatever it is called.
 */
export function keepMet(lines: readonly PersonLine[], headlines: Iterable<string>): PersonLine[] {
  const isGone = (line: PersonLine) =>
    isSeatedInState(line) ||
    (line.kind === 'legislator' &&
      line.weight < leading &&
      !arab.has(line.country) &&
      (line.weight < national || isLongSeated(line) || lastDay(line) < stillMet))
  const namesOf = ({ name, aliases }: PersonLine) => [name, ...aliases].map(countedForm)
  const counts = countNames(new Set(lines.filter(isGone).flatMap(namesOf)), headlines)
  return lines.filter((line) => !isGone(line) || namesOf(line).some((name) => counts.has(name)))
}
