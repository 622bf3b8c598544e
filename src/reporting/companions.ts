import type { Citation } from '../model/annotation.ts'
import { getOverlap, type OverlapQuery } from './overlap.ts'
import { foldOutlet, type ReportIndex } from './report-index.ts'
import type { Scored } from './score-report.ts'

/** A companion is a little less sure than the piece it stands beside. */
const discount = 0.05

/**
 * Pieces that partners of a joint work published with it: the same day (or the next), another outlet, and a sign of the common work:
 * an author of both, or the same kind of piece about the same matter whose own names include the partner. Nothing for single works.
 */
export function addCompanions(citation: Citation, chosen: readonly Scored[], scored: readonly Scored[], index: ReportIndex, query: OverlapQuery): Scored[] {
  const main = chosen[0]
  if (!citation.joint || !main?.report.date) return []
  const companions: Scored[] = []
  index.reports.forEach((report, number) => {
    if (report === main.report || Math.abs(index.firstDays[number]! - index.firstDays[main.number]!) > 1 || !report.date || index.lastDays[number]! - index.firstDays[number]! > 1) return
    if (index.imprints[number]!.host === index.imprints[main.number]!.host || chosen.some((other) => other.number === number)) return
    const sharesAuthor = report.authors?.some((author) => main.report.authors?.some((other) => foldOutlet(other) === foldOutlet(author))) ?? false
    const isSameKind = report.kind !== undefined && report.kind === main.report.kind && report.kind !== 'news'
    const namesPartner = [report.entities, main.report.entities].some((names, i) => names?.some((name) => foldOutlet(name) === foldOutlet(i === 0 ? main.report.outlet : report.outlet)))
    if (!sharesAuthor && !(isSameKind && namesPartner)) return
    const overlap = getOverlap(query, index, number)
    if (overlap.names.length < 2 && overlap.words.length < 2) return
    const own = scored.find((other) => other.number === number)
    companions.push({
      number, report, score: Math.max(main.score - discount, own?.score ?? 0),
      why: [{ kind: 'companion' }, ...(citation.from && citation.to ? [{ kind: 'date' as const, from: citation.from, to: citation.to }] : []), { kind: 'shares', names: overlap.names.slice(0, 5).map(({ name }) => name) }],
    })
  })
  return companions.slice(0, 4)
}
