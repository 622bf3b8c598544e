import type { Citation } from '../../model/annotation.ts'
import { foldOutlet } from '../terms/outlet-names.ts'
import { getOverlap, type OverlapQuery } from '../index/overlap.ts'
import type { ReportIndex } from '../index/report-index.ts'
import type { ScoredReport } from '../index/to-scored-report.ts'

/** A companion scores slightly less than the piece that it accompanies. */
const discount = 0.05

/**
 * Adds the pieces that partners of a joint work published: the same day or the next, another
 * outlet, and a sign of common work (a shared author, or the same kind of piece about the same
 * matter whose names include the partner). Does nothing for single works.
 */
export function addCompanions(
  citation: Citation,
  chosen: readonly ScoredReport[],
  scored: readonly ScoredReport[],
  index: ReportIndex,
  query: OverlapQuery,
): ScoredReport[] {
  const main = chosen[0]
  const { getReport, firstDays, lastDays, getImprint } = index
  const own = main && getReport(main.number)
  if (!citation.joint || !main || !own?.date) return []
  const companions: ScoredReport[] = []
  for (let number = 0; number < index.size; number++) {
    if (
      number === main.number ||
      Math.abs(firstDays[number]! - firstDays[main.number]!) > 1 ||
      firstDays[number] === 0 ||
      lastDays[number]! - firstDays[number]! > 1 ||
      index.dead.has(number)
    )
      continue
    const report = getReport(number)
    if (
      getImprint(number).host === getImprint(main.number).host ||
      chosen.some((other) => other.number === number)
    )
      continue
    const sharesAuthor =
      report.authors?.some((author) =>
        own.authors?.some((other) => foldOutlet(other) === foldOutlet(author)),
      ) ?? false
    const isSameKind =
      report.kind !== undefined && report.kind === own.kind && report.kind !== 'news'
    const namesPartner = [report.entities, own.entities].some((names, i) =>
      names?.some((name) => foldOutlet(name) === foldOutlet(i === 0 ? own.outlet : report.outlet)),
    )
    if (!sharesAuthor && !(isSameKind && namesPartner)) continue
    const overlap = getOverlap(query, number)
    if (overlap.names.length < 2 && overlap.words.length < 2) continue
    const other = scored.find((one) => one.number === number)
    companions.push({
      number,
      score: Math.max(main.score - discount, other?.score ?? 0),
      why: [
        { kind: 'companion' },
        ...(citation.from && citation.to
          ? [{ kind: 'date' as const, from: citation.from, to: citation.to }]
          : []),
        { kind: 'shares', names: overlap.names.slice(0, 5).map(({ name }) => name) },
      ],
    })
  }
  return companions.slice(0, 4)
}
