import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts'
import { linkEntities } from '../../../src/knowledge/linking/link-entities.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { documentOf } from './document-of.ts'

export interface Asked {
  text: string
  /** its first place in the text is asked for */
  name: string
  /** LOC otherwise */
  type?: EntityType
  url?: string
  /** Arabic or English by the letters otherwise */
  lang?: string
}

const guessLanguage = (text: string) => (/[\u0621-\u064a]/.test(text) ? 'ar' : 'en')

/** Asks for the record that a name stands for, beside the other names that the packs find in the text. */
export const createLinkOf =
  (knowledge: KnowledgeBase) =>
  ({ text, name, type = 'LOC', url, lang = guessLanguage(text) }: Asked): string | null => {
    const hits = knowledge.findNames(text)
    const toEntity = (start: number, end: number, kind: EntityType): Entity => {
      const hit = hits.find((found) => found.start === start && found.end === end)
      return {
        id: `e${start}`,
        type: kind,
        name: text.slice(start, end),
        mentions: [{ start, end }],
        candidates: hit ? [...hit.candidates] : [],
        introduction: null,
        link: null,
        qid: null,
      }
    }
    const start = text.indexOf(name)
    const others = hits
      .filter((hit) => hit.start !== start && !hit.hint)
      .map((hit) => toEntity(hit.start, hit.end, hit.candidates[0]!.type))
    const document = { ...documentOf(text, lang), url: url ?? null }
    const linked = linkEntities(
      [toEntity(start, start + name.length, type), ...others],
      document,
      knowledge,
    )
    return linked.find(({ id }) => id === `e${start}`)?.link?.id ?? null
  }
