/** A leader's office beside those that the other sources tell of the same person. */
import type { StateLeader } from './factbook-leaders.ts'
import { weighOffices } from './rank-people.ts'
import { sameOffice, type SourcedOffice } from './terms.ts'

/** Where an office begins within so many days of another source's, it is the same. */
const NEAR_DAYS = 60
const DAY = 86_400_000

/**
 * A leader's office joins the politician's: in place of the same one of an older source, which is of
 * the same country: a monarch begins in all realms on one day.
 */
export function joinLeader(offices: SourcedOffice[], { offices: own }: StateLeader): void {
  for (const office of own) {
    const same = offices.find(
      ({ start, end, title, country }) =>
        end === undefined &&
        country === office.country &&
        start !== undefined &&
        office.start !== undefined &&
        weighOffices([{ title, start, asof: office.asof }]) >= 30 &&
        Math.abs(Date.parse(start) - Date.parse(office.start)) <= NEAR_DAYS * DAY,
    )
    if (!same) {
      offices.push({ ...office })
      continue
    }
    // the page that is named tells this day; the office may stand there under two titles
    const { start, asof, source } = office
    for (const twin of offices.filter((one) => one.start === same.start && sameOffice(one, same)))
      if (twin !== same) Object.assign(twin, { start, asof, source })
    Object.assign(same, { start, asof, source })
  }
}
