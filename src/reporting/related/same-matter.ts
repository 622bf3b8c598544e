/**
 * Whether a report is on an article's own matter, and not only on the same people, places or day.
 * Of a pack's own record a rule decides (`record-matter.ts`); of reports from outside, of which a
 * headline and a day are known, the trees that are fitted on graded pairs (`judge-matter.ts`).
 */
import type { Entity } from '../../model/annotation.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import type { TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { once } from '../../text/once.ts'
import type { Overlap } from '../index/overlap.ts'
import type { ReportIndex } from '../index/report-index.ts'
import type { Salience } from '../terms/salience.ts'
import { createArticleSide } from './article-side.ts'
import { createDaysLater } from './days-later.ts'
import { judgeMatter, type Judged } from './judge-matter.ts'
import { createRecordSide } from './matter-comparison.ts'
import { judgeRecord } from './record-matter.ts'

/** A report that may be on the matter, and what it shares with the article. */
export interface Candidate {
  number: number
  overlap: Overlap
}

export interface Matter {
  /** in the order of the candidates */
  judge(candidates: readonly Candidate[]): Judged[]
}

export function createMatter(
  document: TextDocument,
  entities: readonly Entity[],
  salience: Salience,
  { index, knowledge }: { index: ReportIndex; knowledge: KnowledgeBase },
): Matter {
  const getRecordSide = once(() => createRecordSide(document, entities, salience.isCore, knowledge))
  // reads all words of the article: for reports from outside alone
  const getSide = once(() => createArticleSide(document, entities, salience, { index, knowledge }))
  const daysLaterOf = createDaysLater(document, index)
  const toBeside = ({ number, overlap }: Candidate) => ({
    report: index.getReport(number),
    overlap,
    daysLater: daysLaterOf(number),
    day: index.lastDays[number] || null,
  })
  return {
    judge(candidates) {
      const outside = candidates.filter(({ number }) => isFromOutside(index.getReport(number)))
      const judged = outside.length > 0 ? judgeMatter(getSide(), outside.map(toBeside)) : []
      const byNumber = new Map(outside.map(({ number }, i) => [number, judged[i]!]))
      return candidates.map(
        (one) => byNumber.get(one.number) ?? judgeRecord(getRecordSide(), toBeside(one)),
      )
    },
  }
}

/** It says where it came from; a pack's own record has no need to. */
const isFromOutside = (report: ReportRecord): boolean => 'via' in report
