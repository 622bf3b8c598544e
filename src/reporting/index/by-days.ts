/**
 * Reports of a citation's publishers by day alone, since the cited piece may share no indexed term.
 */
import type { Citation } from '../../model/annotation.ts'
import { parseDay } from '../../text/dates.ts'
import type { ReportIndex } from './report-index.ts'

/**
 * How many candidates are taken, the nearest first, and how many days back an undated reference may
 * point.
 */
const most = 60
const reach = 120
/** Days by which time zones may shift a report's date. */
const slack = 1

/** `anchor`: day number of the article. Those without a day of their own are among them. */
export function findByDays(
  { from, to }: Citation,
  among: ReadonlySet<number>,
  index: ReportIndex,
  anchor: number | null,
): number[] {
  const first = from === null ? null : parseDay(from)
  const last = to === null ? anchor : parseDay(to)
  const start = first !== null ? first - slack : last === null ? null : last - reach
  const end = last === null ? null : last + slack
  const fits = [...among].filter(
    (number) =>
      index.lastDays[number] === 0 ||
      ((start === null || index.lastDays[number]! >= start) &&
        (end === null || index.firstDays[number]! <= end)),
  )
  return fits.sort((a, b) => index.lastDays[b]! - index.lastDays[a]!).slice(0, most)
}
