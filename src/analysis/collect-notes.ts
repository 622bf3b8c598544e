import type { Entity } from '../model/annotation.ts'
import type { Note } from '../model/knowledge.ts'
import { ownPack } from '../model/own-note.ts'
import { recordKey } from '../model/record-key.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { getLinked, keepToMatter } from '../knowledge/matters.ts'

/**
 * The notes of the linked records, beside each what other packs hold on the same thing (the same
 * QID), and the reader's own; without what belongs to another matter. `day`: ISO, of the article.
 */
export function collectNotes(
  entities: readonly Entity[],
  matters: readonly string[],
  day: string | null,
  knowledge: KnowledgeBase,
): Record<string, Note> {
  const notes: Record<string, Note> = {}
  for (const entity of entities)
    for (const key of [
      ...getLinked(entity, knowledge),
      ...(entity.own ?? []).map((id) => ({ pack: ownPack, id })),
    ]) {
      const note = knowledge.getNote(key, day)
      if (note) notes[recordKey(key)] = keepToMatter(note, matters, day, knowledge)
    }
  return notes
}
