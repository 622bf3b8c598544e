/**
 * The related reports in order of time around the article, and the kinds among them that a reader
 * may want alone.
 */
import { newestFirst } from '../model/newest-first.ts'
import type { RelatedReport } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'

/** Milliseconds of an ISO day; a month or a year counts from its middle. NaN when it is not a date. */
export const toTime = (iso: string): number => {
  const [, year, month = '07', day = iso.length > 4 ? '15' : '01'] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? []
  return year ? Date.parse(`${year}-${month}-${day}`) : NaN
}

export type ReportKind = 'all' | 'event' | 'statement' | 'other-side' | 'language'
export type Moment = 'after' | 'event' | 'sameDay' | 'before' | 'undated'

const moments: readonly Moment[] = ['after', 'event', 'sameDay', 'before', 'undated']

/** ISO day of the article as far as it is known. */
export const getOwnDay = ({ article, document }: Apparatus): string | null =>
  (article.published ?? document.date)?.slice(0, 10) ?? null

/**
 * Newest first, what tells of the article's own event by itself; a month or a year counts as before
 * the article only when it ended before it. An article without a day has nothing after it.
 */
export function placeReports(
  reports: readonly RelatedReport[],
  own: string | null,
): { moment: Moment; reports: RelatedReport[] }[] {
  const sorted = [...reports].sort(newestFirst(({ date }) => date))
  const momentOf = ({ date, event }: RelatedReport): Moment => {
    if (event) return 'event'
    if (!date) return 'undated'
    const part = own?.slice(0, date.length) ?? date
    return own === null || date < part
      ? 'before'
      : date > part
        ? 'after'
        : date.length === 10
          ? 'sameDay'
          : 'before'
  }
  return moments
    .map((moment) => ({ moment, reports: sorted.filter((report) => momentOf(report) === moment) }))
    .filter((group) => group.reports.length > 0)
}

const kinds: readonly ReportKind[] = ['all', 'event', 'statement', 'other-side', 'language']

/** The kinds that tell some of the reports from others, each with its count; `own`: of the article. */
export function countKinds(
  reports: readonly RelatedReport[],
  own: string,
): { kind: ReportKind; count: number }[] {
  return kinds
    .map((kind) => ({
      kind,
      count: reports.filter((report) => isOfKind(report, kind, own)).length,
    }))
    .filter(({ kind, count }) => kind === 'all' || (count > 0 && count < reports.length))
}

/** Whether a report is of a kind; `own` is the article's language. */
export function isOfKind(
  { role, event, lang }: RelatedReport,
  kind: ReportKind,
  own: string,
): boolean {
  switch (kind) {
    case 'all':
      return true
    case 'event':
      return event !== undefined
    case 'statement':
      return role !== undefined
    case 'other-side':
      return role === 'other-side'
    case 'language':
      return lang !== null && lang.toLowerCase().split(/[-_]/)[0] !== own
  }
}
