import type { Citation, Reason } from '../../model/annotation.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import type { Overlap } from '../index/overlap.ts'
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
  if (names.length > 0)
    why.push({ kind: 'shares', names: names.slice(0, 5).map(({ name }) => name) })
  const shared = asWritten([...words, ...numbers], report.title)
  if (shared.length > 1 || numbers.length > 0)
    why.push({ kind: 'words', words: shared.slice(0, 6) })
  if (report.kind === citation.kind) why.push({ kind: 'kind', name: report.kind })
  return why
}
