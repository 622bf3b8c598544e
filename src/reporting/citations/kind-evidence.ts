/** Evidence by kind: what a citation calls the piece, and what a report is or calls itself. */
import { isOpinionSection } from '../../languages/words-in-reports.ts'
import type { Citation } from '../../model/annotation.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'
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

/**
 * 'title names the kind' and 'title names another kind'. An address that files a piece under
 * opinion tells the latter where the title says nothing: a column on a report is not the report.
 * `address`: normalised.
 */
export const readKindOfTitle = (
  kind: Citation['kind'],
  { kinds }: TitleWords,
  address: string,
): number[] =>
  kinds.size === 0
    ? [0, kind !== 'article' && isFiledAsOpinion(address) ? 1 : 0]
    : kinds.has(kind)
      ? [1, 0]
      : [0, 1]

const isFiledAsOpinion = (address: string): boolean =>
  address
    .split('/')
    .slice(1, -1)
    .some((part) => isOpinionSection(fold(part)))
