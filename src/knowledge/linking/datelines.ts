import type { Candidate, Entity, EntityType, Mention } from '../../model/annotation.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * After the place of a dateline: perhaps its country or state, then the agency in brackets, a dash,
 * or the day.
 */
const rest =
  /^(?:, [\p{L} .]{2,24})? ?(?:\([\p{L}. /]{2,30}\) ?[-–—]|[-–—]{1,2} |, (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{L}*\.? \d)/u
const REACH = 64

/**
 * "LONDON (Reuters) - ": whether a mention is the place from which a report was sent, at the
 * beginning of a line.
 */
export function isDateline({ start, end }: Mention, text: string): boolean {
  if (start > 0 && text[start - 1] !== '\n') return false
  const name = text.slice(start, end)
  return (
    name === name.toUpperCase() &&
    name !== name.toLowerCase() &&
    rest.test(text.slice(end, end + REACH))
  )
}

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
