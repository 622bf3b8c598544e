/** The pieces around an article in time. */
import type { ReportRef } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { getOwnDay, toTime } from '../timeline.ts'

export type Lane = 'cited' | 'related'

export interface TimeEvent {
  lane: Lane
  report: ReportRef
  /** 0 at the first of pieces and article, 1 at the last */
  at: number
  /** how many it stands above in its lane */
  level: number
}

export interface Events {
  /** by time */
  events: TimeEvent[]
  /** ISO dates of the first and the last of pieces and article */
  first: string
  last: string
  /** where the article stands; null: its day is not known */
  article: number | null
}

/**
 * Null where no piece has a date. `near`: a share of the width at which two signs would cover each
 * other.
 */
export function placeEvents(apparatus: Apparatus, near: number): Events | null {
  const pieces = listPieces(apparatus)
  if (pieces.length === 0) return null
  const own = getOwnDay(apparatus)
  const days = [...pieces.map(({ report }) => report.date!), ...(own ? [own] : [])].sort(
    (a, b) => toTime(a) - toTime(b),
  )
  const [first, last] = [days[0]!, days.at(-1)!]
  const span = toTime(last) - toTime(first)
  const place = (day: string) => (span > 0 ? (toTime(day) - toTime(first)) / span : 0.5)
  const before: Partial<Record<Lane, TimeEvent>> = {}
  const events = pieces.map(({ lane, report }): TimeEvent => {
    const at = place(report.date!)
    const neighbour = before[lane]
    const level = neighbour && at - neighbour.at < near ? neighbour.level + 1 : 0
    // a stack stands over its first
    return (before[lane] = { lane, report, at: level > 0 ? neighbour!.at : at, level })
  })
  return { events, first, last, article: own ? place(own) : null }
}

/** Each piece with a date once: as one that the article cites, where it does. */
function listPieces({ citations, related }: Apparatus): { lane: Lane; report: ReportRef }[] {
  const byUrl = new Map<string, { lane: Lane; report: ReportRef }>()
  const add = (lane: Lane, report: ReportRef) => {
    if (report.date && !Number.isNaN(toTime(report.date)) && !byUrl.has(report.url))
      byUrl.set(report.url, { lane, report })
  }
  for (const { resolved } of citations) if (resolved[0]) add('cited', resolved[0])
  for (const report of related) add(report.cited ? 'cited' : 'related', report)
  return [...byUrl.values()].sort((a, b) => toTime(a.report.date!) - toTime(b.report.date!))
}
