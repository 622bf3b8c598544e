import type { Entity } from '../model/annotation.ts'
import type { TextDocument } from '../model/text.ts'
import type { KnowledgeBase } from './knowledge-base.ts'

/** Gives each entity the record it stands for, or none when it is not sure. Returns new entities. */
export function linkEntities(entities: readonly Entity[], _document: TextDocument, knowledge: KnowledgeBase): Entity[] {
  return entities.map((entity) => {
    const best = entity.candidates[0]
    const record = best && knowledge.getRecord(best)
    return best && record ? { ...entity, link: { pack: best.pack, id: best.id }, qid: record.qid ?? null } : entity
  })
}
