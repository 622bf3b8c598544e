/** A leader's office beside those that the other sources tell of the same person. */
import type { StateLeader } from './factbook-leaders.ts'
import { weighOffices } from './rank-people.ts'
import { beginNearly, sameOffice, type SourcedOffice } from './terms.ts'

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
        weighOffices([{ title, start, asof: office.asof }]) >= 30 &&
        beginNearly(start, office.start),
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
