import type { Entity } from '../../../model/annotation.ts'
import type { Span } from '../../../model/text.ts'
import { fold } from '../../../text/fold.ts'

/** An entity with all places where it is named, those by a part of its name among them. */
export interface JoinedName {
  entity: Entity
  short: Entity[]
  places: Span[]
}

/**
 * Where two bear one surname, the surname alone was left an entity of its own: here each of its
 * places is given to the bearer who was last named in full before it, else to the first one.
 */
export function joinShortNames(entities: readonly Entity[]): JoinedName[] {
  const bearers = new Map<string, JoinedName[]>()
  const joined = entities.map((entity): JoinedName => ({ entity, short: [], places: [] }))
  for (const name of joined) {
    name.places.push(...name.entity.mentions)
    const words = withoutGeneration(fold(name.entity.name)).split(' ')
    if (name.entity.type !== 'PER' || words.length < 2) continue
    for (const part of new Set([words[0]!, words.at(-1)!, words.slice(1).join(' ')])) {
      const known = bearers.get(part)
      if (known) known.push(name)
      else bearers.set(part, [name])
    }
  }
  return joined.filter((name) => {
    const { entity } = name
    const full = bearers.get(fold(entity.name))?.filter((bearer) => bearer !== name)
    if (!full || (entity.type !== 'PER' && entity.candidates.length > 0)) return true
    for (const place of entity.mentions) {
      const bearer = nearest(full, place)
      bearer.places.push(place)
      if (!bearer.short.includes(entity)) bearer.short.push(entity)
    }
    for (const { places } of full) places.sort((a, b) => a.start - b.start)
    return false
  })
}

/** "Tavin Orlo Jr": a surname alone leaves out what tells father from son. */
const withoutGeneration = (folded: string): string => folded.replace(/ (?:jr|sr|i{2,3})$/, '')

/** The bearer who was last named in full before a place, else the first one after it. */
function nearest(bearers: readonly JoinedName[], { start }: Span): JoinedName {
  const before = bearers
    .map((bearer) => ({
      bearer,
      at: bearer.entity.mentions.findLast((mention) => mention.start < start)?.start ?? -1,
    }))
    .sort((a, b) => b.at - a.at)[0]!
  return before.bearer
}
