/** The surname alone of somebody whom the article names fully and who is linked. */
import type { Entity } from '../../../model/annotation.ts'
import type { KnowledgeBase } from '../../knowledge-base.ts'
import { fold } from '../../../text/fold.ts'

/** Countries where the family's name stands first: "Xi" is Xi Jinping. ISO 3166. */
export const familyFirst: ReadonlySet<string> = new Set(['CN', 'HU', 'KH', 'KP', 'KR', 'TW', 'VN'])
/** Countries where people are called by their own name, which the father's follows: "Abiy". */
const ownNameFirst: ReadonlySet<string> = new Set(['ER', 'ET', 'IS'])

/**
 * A person named by one word alone takes the link of the one whose full name ends with it, where
 * the family's name stands first of the one whose full name begins with it. Of several with that
 * name the one named first in the article is meant, or nobody where that one has no link.
 */
export function linkSurnames(
  entities: readonly Entity[],
  knowledge: Pick<KnowledgeBase, 'getRecord'>,
): Entity[] {
  const bearers = new Map<string, Entity>()
  for (const entity of entities) {
    if (entity.type !== 'PER' || !entity.name.includes(' ')) continue
    const words = fold(entity.name).split(' ')
    const country = entity.link && knowledge.getRecord(entity.link)?.country
    const surnames =
      country && (familyFirst.has(country) || ownNameFirst.has(country))
        ? [words[0]!, words.at(-1)!]
        : [words.at(-1)!]
    for (const surname of surnames) {
      const other = bearers.get(surname)
      if (!other || entity.mentions[0]!.start < other.mentions[0]!.start)
        bearers.set(surname, entity)
    }
  }
  return entities.map((entity) => {
    if (entity.type !== 'PER' || entity.link !== null || entity.name.includes(' ')) return entity
    const of = bearers.get(fold(entity.name))
    const candidate = of?.candidates.find(
      ({ pack, id }) => pack === of.link?.pack && id === of.link.id,
    )
    return of?.link && candidate
      ? { ...entity, link: of.link, qid: of.qid, candidates: [candidate] }
      : entity
  })
}
