import type { Citation, Reason } from '../../model/annotation.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import type { Overlap } from '../index/overlap.ts'
import { namesAsReason, wordsAsReason } from '../terms/shared-reasons.ts'
import { asWritten } from '../terms/terms.ts'
import type { Issuer } from './issuers.ts'

/** Why a report is taken for the piece, for the reader. */
export function findReasons(
  citation: Citation,
  { names, words, numbers }: Overlap,
  report: ReportRecord,
  issuer: Issuer | null,
): Reason[] {
  const why: Reason[] = []
  if (issuer) why.push({ kind: 'outlet', name: issuer.name })
  if (citation.from && citation.to && report.date)
    why.push({ kind: 'date', from: citation.from, to: citation.to })
  why.push(...namesAsReason(names.map(({ name }) => name)))
  const shared = asWritten([...words, ...numbers], report.title)
  if (shared.length > 1 || numbers.length > 0) why.push(wordsAsReason(shared))
  if (report.kind === citation.kind) why.push({ kind: 'kind', name: report.kind })
  return why
}
