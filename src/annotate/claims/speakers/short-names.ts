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
 * places is given to the bearer who was last named in full before it, else to the first one. In languages
 * with capitals a body is joined, too, with the one that was named at length before: "Orlo Shipping", "Orlo"; "the Velt Echo",
 * "the Echo".
 */
export function joinShortNames(
  entities: readonly Entity[],
  { hasCase }: { hasCase: boolean },
): JoinedName[] {
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
  const longBodies = hasCase ? byEnds(joined) : noBodies
  return joined.filter((name) => {
    const { entity } = name
    const body = longFormOf(name, longBodies)
    if (body) {
      join(name, [body])
      return false
    }
    const full = bearers.get(fold(entity.name))?.filter((bearer) => bearer !== name)
    if (!full || (entity.type !== 'PER' && entity.candidates.length > 0)) return true
    join(name, full)
    return false
  })
}

/** Gives each place of a short name to one of those who bear it. */
function join({ entity }: JoinedName, full: readonly JoinedName[]): void {
  for (const place of entity.mentions) {
    const bearer = nearest(full, place)
    bearer.places.push(place)
    if (!bearer.short.includes(entity)) bearer.short.push(entity)
  }
  for (const { places } of full) places.sort((a, b) => a.start - b.start)
}

const noBodies: ReadonlyMap<string, readonly JoinedName[]> = new Map()

/**
 * The bodies of several words, by each beginning of their folded names, and by their last word, that is a body's
 * name itself.
 */
function byEnds(joined: readonly JoinedName[]): ReadonlyMap<string, readonly JoinedName[]> {
  const bodies = joined
    .filter(({ entity }) => entity.type === 'ORG')
    .map((name) => ({ name, folded: fold(name.entity.name) }))
  const found = new Map(bodies.map(({ folded }) => [folded, [] as JoinedName[]]))
  for (const { name, folded } of bodies) {
    if (folded.includes(' ')) found.get(folded.slice(folded.lastIndexOf(' ') + 1))?.push(name)
    for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1))
      found.get(folded.slice(0, at))?.push(name)
  }
  return found
}

/** The one body whose name a body that no pack knows begins or ends, if it was named at length first; or null. */
function longFormOf(
  { entity }: JoinedName,
  longBodies: ReadonlyMap<string, readonly JoinedName[]>,
): JoinedName | null {
  if (entity.type !== 'ORG' || entity.candidates.length > 0) return null
  const [only, ...others] = longBodies.get(fold(entity.name)) ?? []
  const [first] = only?.entity.mentions ?? []
  return only && first && others.length === 0 && first.start < entity.mentions[0]!.start
    ? only
    : null
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
