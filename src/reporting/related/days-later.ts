import type { TextDocument } from '../../model/text.ts'
import { parseDay } from '../../text/dates.ts'
import type { ReportIndex } from '../index/report-index.ts'

/**
 * How many days after an article's own a report came out, below zero before it; null where the day
 * of either is unknown.
 */
export function createDaysLater(
  { date }: TextDocument,
  { lastDays }: ReportIndex,
): (report: number) => number | null {
  const own = date ? parseDay(date) : null
  return (report) => {
    const day = lastDays[report]!
    return own === null || day === 0 ? null : day - own
  }
}
