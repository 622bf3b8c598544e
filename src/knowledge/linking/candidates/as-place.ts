import type { Candidate, Entity } from '../../../model/annotation.ts'
import type { EntityType } from '../../../model/kinds.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'
import { isDateline } from '../surroundings/is-dateline.ts'

const things: ReadonlySet<EntityType> = new Set(['WORK', 'PRODUCT', 'EVENT'])

/**
 * A name in a dateline, and a thing's name after a word of place ("in London"), are a place's where
 * a place bears them.
 */
export function asPlace(
  entity: Entity,
  text: string,
  aroundOf: (entity: Entity) => Surroundings,
  findPlaces: (name: string) => Candidate[],
): Entity {
  if (entity.type === 'LOC' || entity.type === 'PER') return entity
  if (
    !(things.has(entity.type) && aroundOf(entity).isPlaced) &&
    !entity.mentions.some((mention) => isDateline(mention, text))
  )
    return entity
  const candidates = findPlaces(entity.name)
  return candidates.length > 0 ? { ...entity, type: 'LOC', candidates } : entity
}
