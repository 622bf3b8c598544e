import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts'
import { linkEntities } from '../../../src/knowledge/linking/link-entities.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { documentOf } from './document-of.ts'

/** Gives what links names, each with its type, where they first stand in a text: ids of records. */
export const createLinkNames =
  (knowledge: KnowledgeBase) =>
  (text: string, names: [string, EntityType][], lang = 'en'): (string | null)[] => {
    const hits = knowledge.findNames(text)
    const entities = names.map(([name, type], i): Entity => {
      const start = text.indexOf(name)
      const hit = hits.find((found) => found.end === start + name.length)
      return {
        id: `e${i}`,
        type,
        name,
        mentions: [{ start, end: start + name.length }],
        introduction: null,
        candidates: hit?.candidates ?? [],
        link: null,
        qid: null,
      }
    })
    return linkEntities(entities, documentOf(text, lang), knowledge).map(
      ({ link }) => link && link.id,
    )
  }
