/** Evidence by kind: what a citation calls the piece, and what a report is or calls itself. */
import type { Citation } from '../../model/annotation.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import type { Issuer } from './issuers.ts'
import type { TitleWords } from './title-words.ts'

const alike: Partial<Record<Citation['kind'], string[]>> = {
  // a body's report is filed as a document, or as a study
  report: ['news', 'investigation', 'analysis', 'article', 'interview', 'document', 'study'],
  investigation: ['report', 'news', 'article'],
  article: ['news', 'report', 'analysis', 'investigation', 'interview'],
  interview: ['news', 'article', 'broadcast'],
  broadcast: ['interview', 'news'],
  study: ['report', 'document', 'analysis'],
  document: ['report', 'study', 'statement'],
  poll: ['study', 'news'],
  post: [],
}

/** Kinds that exclude each other: a company's statement is not a poll, a news story no study. */
export function isOtherKind(
  { kind }: Citation,
  report: ReportRecord,
  issuers: readonly Issuer[],
): boolean {
  if (!report.kind) return kind === 'statement' && issuers.some(({ guessed }) => guessed)
  return (
    report.kind !== kind && (kind === 'statement' || !(alike[kind] ?? []).includes(report.kind))
  )
}

/** 'title names the kind' and 'title names another kind'. */
export const readKindOfTitle = (kind: Citation['kind'], { kinds }: TitleWords): number[] =>
  kinds.size === 0 ? [0, 0] : kinds.has(kind) ? [1, 0] : [0, 1]
