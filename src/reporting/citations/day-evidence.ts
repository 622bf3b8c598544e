/** Evidence by date: how well the day of a report fits what a citation says of it. */
import type { Citation } from '../../model/annotation.ts'
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

/**
 * From 'on the day' to 'recent'; null when the day rules the report out: outside the days of the
 * text, or later than the article.
 */
export function readDay(
  { from, to }: Citation,
  [first, last]: Days,
  anchor: number | null,
): number[] | null {
  const isDated = first !== 0 || last !== 0
  const start = from ? parseDay(from) : null
  const end = to ? parseDay(to) : null
  if (isDated && anchor !== null && first > anchor + slack) return null
  if (start === null || end === null)
    return [
      0,
      0,
      0,
      0,
      isDated ? 0 : 1,
      1,
      isDated && anchor !== null ? Math.exp(-Math.max(0, anchor - last) / 30) : 0,
    ]
  if (!isDated) return [0, 0, 0, 0, 1, 0, 0]
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
  ]
}
