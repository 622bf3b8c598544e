import type { Reason, ReportRef, ResolvedReport } from '../../model/annotation.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { copiesOf } from './copies.ts'
import { findOrigin } from './origins.ts'
import type { ReportIndex } from './report-index.ts'

export interface ScoredReport {
  number: number
  /** 0–1 */
  score: number
  why: Reason[]
  /** other versions of the same piece */
  versions?: number[]
}

export const toRef = (number: number, { getReport }: ReportIndex): ReportRef => {
  const { url, title, outlet, date = null, lang = null, citedBy } = getReport(number)
  return { url, title, outlet, date, lang, ...(citedBy && { citedBy }) }
}

/** With the copies of the piece and the piece that it retells. */
export function toResolved(
  { number, score, why, versions = [] }: ScoredReport,
  index: ReportIndex,
  knowledge: KnowledgeBase,
): ResolvedReport {
  const copies = [...new Set([...copiesOf(number, index), ...versions])]
    .filter((other) => other !== number)
    .map((other) => toRef(other, index))
  const origin = findOrigin(number, index, knowledge)
  return {
    ...toRef(number, index),
    score: Math.round(score * 100) / 100,
    why,
    ...(copies.length > 0 ? { copies } : {}),
    ...(origin === null ? {} : { origin }),
  }
}
