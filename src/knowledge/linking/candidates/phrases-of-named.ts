/** A loaded or generic phrase beside the full name of what it stands for. */
import type { Entity } from '../../../model/annotation.ts'
import type { EntityType } from '../../../model/kinds.ts'
import { fold } from '../../../text/fold.ts'
import type { KnowledgeBase } from '../../knowledge-base.ts'
import { bodiesOfState } from '../kind-words.ts'
import { linkShortNames } from './short-names.ts'

/** Whose phrases are surnames or words of every place. */
const apart: ReadonlySet<EntityType> = new Set(['PER', 'LOC', 'GROUP'])

/** A generic phrase and a body's short name, beside the full name of what they stand for. */
export const linkBesideFullNames = (
  entities: readonly Entity[],
  knowledge: Pick<KnowledgeBase, 'getRecord'>,
): Entity[] => linkShortNames(linkPhrasesOfNamed(entities, knowledge))

/**
 * "Labor" beside the "Australian Labor Party", "the AMAs" beside the "American Music Awards": a name
 * without a link takes that of the one linked thing of the article whose packs give it that phrase,
 * of whatever type it was read. Not of a state's bodies, which a division has too.
 */
function linkPhrasesOfNamed(
  entities: readonly Entity[],
  knowledge: Pick<KnowledgeBase, 'getRecord'>,
): Entity[] {
  const bearers = new Map<string, Entity | null>()
  for (const entity of entities) {
    const record = entity.link && knowledge.getRecord(entity.link)
    if (!record?.hints || apart.has(record.type) || bodiesOfState.has(record.kind)) continue
    for (const hint of Object.values(record.hints).flat()) {
      const known = bearers.get(fold(hint))
      bearers.set(fold(hint), known === undefined || isSame(known, entity) ? entity : null)
    }
  }
  if (bearers.size === 0) return [...entities]
  return entities.map((entity) => {
    if (entity.link !== null || apart.has(entity.type)) return entity
    const of = bearers.get(fold(entity.name))
    const candidate = of?.candidates.find(
      ({ pack, id }) => pack === of.link?.pack && id === of.link.id,
    )
    return of && candidate
      ? { ...entity, link: of.link, qid: of.qid, candidates: [candidate] }
      : entity
  })
}

const isSame = (a: Entity | null, b: Entity): boolean =>
  a !== null && a.link?.pack === b.link?.pack && a.link?.id === b.link?.id
