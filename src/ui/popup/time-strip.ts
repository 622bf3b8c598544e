import type { RelatedReport } from '../../model/annotation.ts'

export interface Dot {
  /** 0 at the first report, 1 at the article */
  at: number
  /** how many dots it stands above: those that would cover each other are stacked */
  level: number
  cited: boolean
}

/** Milliseconds of an ISO day; a month or a year counts from its middle. NaN when it is no date. */
const toTime = (iso: string): number => {
  const [, year, month = '07', day = iso.length > 4 ? '15' : '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? []
  return year ? Date.parse(`${year}-${month}-${day}`) : NaN
}

/** Where each dated report stands between the first of them and the article (an ISO date; without one, the last report). */
export function placeDots(reports: RelatedReport[], published: string | null): { dots: Dot[]; first: string | null } {
  const dated = reports.filter(report => report.date && !Number.isNaN(toTime(report.date))).sort((a, b) => toTime(a.date!) - toTime(b.date!))
  const first = dated[0]?.date ?? null
  if (!first) return { dots: [], first }
  const start = toTime(first)
  const end = Math.max(published ? toTime(published) || 0 : 0, toTime(dated.at(-1)!.date!))
  const dots: Dot[] = []
  for (const report of dated) {
    const at = end > start ? (toTime(report.date!) - start) / (end - start) : 0
    const before = dots.at(-1)
    dots.push({ at, cited: report.cited, level: before && at - before.at < 0.03 ? before.level + 1 : 0 })
  }
  return { dots, first }
}
