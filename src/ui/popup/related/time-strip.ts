import type { RelatedReport } from '../../../model/annotation.ts'
import { toTime } from '../../timeline.ts'

export interface Dot {
  /** 0 at the first of reports and article, 1 at the last */
  at: number
  /** how many dots it stands above: those that would cover each other are stacked */
  level: number
  cited: boolean
}

/**
 * Where each dated report and the article itself (an ISO date; without one, at the end) stand
 * between the first and the last of them.
 */
export function placeDots(
  reports: RelatedReport[],
  published: string | null,
): { dots: Dot[]; first: string | null; last: string | null; article: number } {
  const dated = reports
    .filter((report) => report.date && !Number.isNaN(toTime(report.date)))
    .sort((a, b) => toTime(a.date!) - toTime(b.date!))
  const first = dated[0]?.date ?? null
  const last = dated.at(-1)?.date ?? null
  if (!first || !last) return { dots: [], first, last, article: 1 }
  const own = toTime(published ?? '') || toTime(last)
  const start = Math.min(own, toTime(first))
  const end = Math.max(own, toTime(last))
  const place = (time: number) => (end > start ? (time - start) / (end - start) : 0)
  const dots: Dot[] = []
  for (const report of dated) {
    const at = place(toTime(report.date!))
    const before = dots.at(-1)
    dots.push({
      at,
      cited: report.cited,
      level: before && at - before.at < 0.03 ? before.level + 1 : 0,
    })
  }
  return { dots, first, last, article: end > start ? place(own) : 1 }
}
