import type { Citation } from '../../model/annotation.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import { foldOutlet } from '../terms/outlet-names.ts'
import { namesAsReason } from '../terms/shared-reasons.ts'
import { getOverlap, type OverlapQuery } from '../index/overlap.ts'
import type { ReportIndex } from '../index/report-index.ts'
import type { ScoredReport } from '../index/scored-report.ts'

/** A companion scores slightly less than the piece that it accompanies. */
const discount = 0.05

/**
 * Adds the pieces that partners of a joint work published: the same day or the next, another
 * outlet, and a sign of common work (a shared author, or the same kind of piece about the same
 * matter whose names include the partner). Does nothing for single works. `chosen`: of `scored`,
 * best first.
 */
export function addCompanions(
  citation: Citation,
  { chosen, scored }: { chosen: readonly ScoredReport[]; scored: readonly ScoredReport[] },
  index: ReportIndex,
  query: OverlapQuery,
): ScoredReport[] {
  const main = chosen[0]
  const own = main && index.getReport(main.number)
  if (!citation.joint || !main || !own?.date) return []
  const dates =
    citation.from && citation.to
      ? [{ kind: 'date' as const, from: citation.from, to: citation.to }]
      : []
  const companions: ScoredReport[] = []
  for (let number = 0; number < index.size; number++) {
    if (!isBeside(number, main.number, index)) continue
    if (chosen.some((other) => other.number === number)) continue
    if (!areOneWork(index.getReport(number), own)) continue
    const { names, words } = getOverlap(query, number)
    if (names.length < 2 && words.length < 2) continue
    const other = scored.find((one) => one.number === number)
    companions.push({
      number,
      score: Math.max(main.score - discount, other?.score ?? 0),
      why: [{ kind: 'companion' }, ...dates, ...namesAsReason(names.map(({ name }) => name))],
    })
  }
  return companions.slice(0, 4)
}

/** Whether a report of another host appeared within a day of the main piece. */
function isBeside(
  number: number,
  main: number,
  { firstDays, lastDays, dead, getImprint }: ReportIndex,
): boolean {
  return (
    number !== main &&
    Math.abs(firstDays[number]! - firstDays[main]!) <= 1 &&
    firstDays[number] !== 0 &&
    lastDays[number]! - firstDays[number]! <= 1 &&
    !dead.has(number) &&
    getImprint(number).host !== getImprint(main).host
  )
}

/** Whether two reports share an author, or are of one kind and one names the other's outlet. */
function areOneWork(report: ReportRecord, own: ReportRecord): boolean {
  const sharesAuthor = report.authors?.some((author) =>
    own.authors?.some((other) => foldOutlet(other) === foldOutlet(author)),
  )
  if (sharesAuthor) return true
  const isSameKind = report.kind !== undefined && report.kind === own.kind && report.kind !== 'news'
  return isSameKind && (namesOutlet(report, own.outlet) || namesOutlet(own, report.outlet))
}

const namesOutlet = ({ entities }: ReportRecord, outlet: string): boolean =>
  entities?.some((name) => foldOutlet(name) === foldOutlet(outlet)) ?? false
