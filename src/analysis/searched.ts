import type { Citation } from '../model/annotation.ts'
import type { Apparatus, Searched } from '../model/apparatus.ts'
import type { ReportIndex } from '../reporting/index/report-index.ts'
import { formatDay } from '../text/dates.ts'

/** Where these references are looked for; nothing where there are none. */
export const searchedFor = (
  citations: readonly Citation[],
  index: ReportIndex,
): Pick<Apparatus, 'searched'> =>
  citations.length > 0 ? { searched: describeSearched(index) } : {}

/** How many reports there are, and the day of the latest. */
export function describeSearched({ count, firstDays, dead }: ReportIndex): Searched {
  // a report that tells a month or a year alone counts from its first day; 0: no day is known
  const latest = firstDays.reduce((last, day, i) => (day > last && !dead.has(i) ? day : last), 0)
  return { reports: count, latest: latest === 0 ? null : formatDay(latest) }
}
