/** Evidence by date: how well the day of a report fits what a citation says of it. */
import type { Citation } from '../../model/annotation.ts'
import type { CitationKind } from '../../model/kinds.ts'
import { parseDay, type Days } from '../../text/dates.ts'
import { findDayInAddress } from '../../text/day-in-address.ts'
import type { ReportIndex } from '../index/report-index.ts'

/** What the days tell. Each is between 0 and 1. */
export const dayFeatures = [
  'on the day',
  'in the week',
  'in the month or longer',
  'day known by month only',
  'report without a day',
  'text without a day',
  'recent',
  'fresh',
  'fresh, of a kind that is soon old',
  'after the work',
] as const

/** Those that are not 0. */
type DayEvidence = Partial<Record<(typeof dayFeatures)[number], number>>

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
 * In the order of `dayFeatures`; null when the day rules the report out: outside the days of the
 * text, or later than the article.
 */
export function readDay(citation: Citation, days: Days, anchor: number | null): number[] | null {
  const published = readPublished(citation, days, anchor)
  const work = readWork(citation, days)
  if (!published || work === null) return null
  const evidence: DayEvidence = { ...published, 'after the work': work }
  return dayFeatures.map((name) => evidence[name] ?? 0)
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

/** What the day of publication tells; null when it rules the report out. */
function readPublished(
  { from, to, kind }: Citation,
  [first, last]: Days,
  anchor: number | null,
): DayEvidence | null {
  const isDated = first !== 0 || last !== 0
  const start = from ? parseDay(from) : null
  const end = to ? parseDay(to) : null
  if (isDated && anchor !== null && first > anchor + slack) return null
  const undated: DayEvidence = { 'report without a day': isDated ? 0 : 1 }
  if (start !== null && end !== null)
    return isDated ? fitPeriod([first, last], { start, end }) : undated
  const age = isDated && anchor !== null ? Math.max(0, anchor - last) : Infinity
  const fresh = Math.exp(-age / recency.short)
  return {
    ...undated,
    'text without a day': 1,
    recent: Math.exp(-age / recency.long),
    fresh,
    'fresh, of a kind that is soon old': soonOld.includes(kind) ? fresh : 0,
  }
}

/** A report whose first and last day lie further apart than this tells its month alone (days). */
const coarse = 20
/** Days of a period that the text allows: up to so many it names a day, or a week. */
const longest = { day: 3, week: 10 }
/** What a report counts that only time zones can bring into the period. */
const worthAtEdge = 0.5

/** For a dated report and the days that the text allows, both included. */
function fitPeriod(
  [first, last]: Days,
  { start, end }: { start: number; end: number },
): DayEvidence | null {
  if (last < start - slack || first > end + slack) return null
  if (last - first > coarse) return { 'day known by month only': 1 }
  const width = end - start + 1
  const fit = last < start || first > end ? worthAtEdge : 1
  if (width <= longest.day) return { 'on the day': fit }
  return width <= longest.week ? { 'in the week': fit } : { 'in the month or longer': fit }
}
