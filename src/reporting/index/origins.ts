/**
 * The origin of a report: the agency whose story it carries, or the piece of another outlet that it
 * retells.
 */
import type { Origin } from '../../model/annotation.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { copiesOf } from './copies.ts'
import { foldOutlet } from '../terms/outlet-names.ts'
import type { ReportIndex } from './report-index.ts'

/** Days within which a retelling appears. */
const reach = 10
/** Kinds of piece with findings of their own. */
const ownWork = new Set(['investigation', 'interview', 'study', 'poll'])
/** Names, other than the outlets', that both must share. */
const leastShared = 2

/** Null for an original piece, as far as the index tells. */
export function findOrigin(
  number: number,
  index: ReportIndex,
  knowledge: KnowledgeBase,
): Origin | null {
  const report = index.getReport(number)
  const { bracket } = index.getImprint(number)
  const original = copiesOf(number, index)[0]!
  if (original !== number) return toOrigin('carries', original, index)
  if (bracket && looksLikeOutlet(bracket, index, knowledge))
    return { how: 'carries', outlet: bracketOf(report.outlet), report: null }
  if (report.kind && report.kind !== 'news' && report.kind !== 'analysis') return null
  const names = new Set((report.entities ?? []).map(foldOutlet))
  const own = index.getImprint(number)
  let best: number | null = null
  for (const name of names) {
    for (const other of index.getByOutlet(name)) {
      if (
        other === number ||
        !isEarlier(other, number, index) ||
        index.getImprint(other).outlet === own.outlet ||
        !sharesMatter(other, names, index)
      )
        continue
      if (best === null || weight(other, index) > weight(best, index)) best = other
    }
  }
  return best === null ? null : toOrigin('retells', best, index)
}

const bracketOf = (outlet: string): string => /\(([^()]+)\)\s*$/.exec(outlet)?.[1] ?? ''

function toOrigin(how: Origin['how'], number: number, index: ReportIndex): Origin {
  const { url, title, outlet, date = null, lang = null } = index.getReport(number)
  return { how, outlet, report: { url, title, outlet, date, lang } }
}

/** Brackets also tell namesakes apart: "The Tribune (India)" does not credit another outlet. */
const looksLikeOutlet = (bracket: string, index: ReportIndex, knowledge: KnowledgeBase): boolean =>
  knowledge
    .findNames(bracket)
    .some(
      ({ start, end, hint, candidates }) =>
        !hint && start === 0 && end === bracket.length && candidates[0]?.type === 'ORG',
    ) || index.getByOutlet(bracket).some((other) => index.getImprint(other).outlet === bracket)

function isEarlier(earlier: number, later: number, { firstDays, lastDays }: ReportIndex): boolean {
  if (lastDays[earlier] === 0 || lastDays[later] === 0) return false
  return (
    firstDays[earlier]! <= lastDays[later]! &&
    lastDays[later]! - firstDays[earlier]! <= reach + (lastDays[later]! - firstDays[later]!)
  )
}

function sharesMatter(number: number, names: ReadonlySet<string>, index: ReportIndex): boolean {
  const { outlet, entities = [] } = index.getReport(number)
  const own = foldOutlet(outlet)
  return (
    entities.map(foldOutlet).filter((name) => name !== own && names.has(name)).length >= leastShared
  )
}

/** Own work before news, then the nearest day. */
const weight = (number: number, { getReport, firstDays }: ReportIndex): number =>
  (ownWork.has(getReport(number).kind ?? '') ? 1e6 : 0) + firstDays[number]!
