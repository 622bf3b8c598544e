import type { Citation, Entity, RelatedReport } from '../model/annotation.ts'
import type { TextDocument } from '../model/text.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { ReportIndex } from './report-index.ts'

/** Reports on the same matter, best first, each with its reasons. Pieces that the article cites are marked. */
export function findRelated(_document: TextDocument, _entities: readonly Entity[], _citations: readonly Citation[], _index: ReportIndex, _knowledge: KnowledgeBase): RelatedReport[] {
  return []
}
