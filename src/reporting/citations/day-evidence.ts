/** Evidence by date: how well the day of a report fits what a citation says of it. */
import type { Citation } from '../../model/annotation.ts'
import type { CitationKind } from '../../model/kinds.ts'
import { parseDay, type Days } from '../../text/dates.ts'
import { findDayInAddress } from '../terms/day-in-address.ts'
import type { ReportIndex } from '../index/report-index.ts'

/** Days by which time zones may shift a report's date. */
const slack = 1

/** Days of a report: its own date, else the one in its address; 0 and 0 where there is neither. */
export function daysOf(number: number, { firstDays, lastDays, getReport }: ReportIndex): Days {
  return lastDays[number] === 0
    ? (findDayInAddress(getReport(number).url) ?? [0, 0])
    : [firstDays[number]!, lastDays[number]!]
}

/** What is said in a poll, an interview or a broadcast is soon followed by the next. */
const soonOld: readonly CitationKind[] = ['poll', 'interview', 'broadcast', 'post', 'statement']
/** Days in which recency falls to a third, and the time between asking people and telling it. */
const recency = { long: 30, short: 5, work: 7 }

/**
 * From 'on the day' to 'after the work'; null when the day rules the report out: outside the days
 * of the text, or later than the article.
 */
export function readDay(citation: Citation, days: Days, anchor: number | null): number[] | null {
  const published = readPublished(citation, days, anchor)
  const work = readWork(citation, days)
  return published && work !== null ? [...published, work] : null
}

/** What the day before counts beside a day that fits. */
const worthOfSlack = 0.3

/**
 * How soon after the work a report came out, 0–1; null where it came out before. 0 where either is
 * not known.
 */
function readWork({ worked }: Citation, [first, last]: Days): number | null {
  const start = worked ? parseDay(worked.from) : null
  const end = worked ? parseDay(worked.to) : null
  if (start === null || end === null || last === 0) return 0
  if (last < start - slack) return null
  if (last < start) return worthOfSlack
  return Math.exp(-Math.max(0, first - end) / recency.work)
}

function readPublished(
  { from, to, kind }: Citation,
  [first, last]: Days,
  anchor: number | null,
): number[] | null {
  const isDated = first !== 0 || last !== 0
  const start = from ? parseDay(from) : null
  const end = to ? parseDay(to) : null
  if (isDated && anchor !== null && first > anchor + slack) return null
  if (start === null || end === null) {
    const age = isDated && anchor !== null ? Math.max(0, anchor - last) : Infinity
    const fresh = Math.exp(-age / recency.short)
    return [
      0,
      0,
      0,
      0,
      isDated ? 0 : 1,
      1,
      Math.exp(-age / recency.long),
      fresh,
      soonOld.includes(kind) ? fresh : 0,
    ]
  }
  if (!isDated) return [0, 0, 0, 0, 1, 0, 0, 0, 0]
  return fitPeriod([first, last], start, end)
}

/** As readDay, for a dated report and the period from `start` to `end`. */
function fitPeriod([first, last]: Days, start: number, end: number): number[] | null {
  if (last < start - slack || first > end + slack) return null
  const width = end - start + 1
  const isCoarse = last - first > 20
  const fit = last < start || first > end ? 0.5 : 1
  return [
    width <= 3 && !isCoarse ? fit : 0,
    width > 3 && width <= 10 && !isCoarse ? fit : 0,
    width > 10 && !isCoarse ? fit : 0,
    isCoarse ? 1 : 0,
    0,
    0,
    0,
    0,
    0,
  ]
}
