import type { StoredReport } from '../../model/stored-report.ts'
import type { ReadFeed } from '../../reporting/feeds/read-feed.ts'
import { siteOf } from '../../reporting/terms/site-of.ts'
import { addDays } from '../../text/dates.ts'
import type { ReportNames } from '../reports/report-names.ts'

/**
 * The pieces of a feed as reports. `via`: the feed's address; `seen`: ISO date and time. A day that
 * had not come when the piece was seen is left out: feeds give the day of an event, or a wrong one.
 */
export async function toReports(
  { items }: ReadFeed,
  { via, seen }: { via: string; seen: string },
  { getOutlet, findNames }: ReportNames,
): Promise<StoredReport[]> {
  const owners = new Map<string, string | null>()
  const reports: StoredReport[] = []
  // east of UTC the day after has begun
  const newest = addDays(seen, 1)
  for (const { keywords = [], date, ...item } of items) {
    const { hostname } = new URL(item.url)
    if (!owners.has(hostname)) owners.set(hostname, await getOutlet(hostname))
    const outlet = owners.get(hostname) ?? item.outlet
    const entities = await findNames([item.title, ...keywords].join(' · '), item.lang ?? null)
    const days = date !== undefined && date <= newest ? { date } : {}
    reports.push({ ...item, ...days, outlet, domain: siteOf(item.url), entities, via, seen })
  }
  return reports
}
