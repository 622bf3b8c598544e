import type { IntroductionBounds } from '../../../languages/names/introduction-bounds.ts'
import type { EntityType } from '../../../model/kinds.ts'
import type { Span } from '../../../model/text.ts'

/** The name that words stand behind. */
interface NameBefore {
  text: string
  type: EntityType
  /** the places of this name */
  own: readonly Span[]
  /** the places of all names */
  named: readonly (Span & { type: EntityType })[]
}

/** Words behind a name, to the end of a number in them; null where they do not introduce the name. */
export function boundApposition(
  { start, end: foundEnd }: Span,
  { text, type, own, named }: NameBefore,
  bounds: IntroductionBounds,
): Span | null {
  const end = foundEnd + restOfNumber(text, foundEnd)
  const told = text.slice(start, end)
  const isThing = type !== 'PER'
  if (bounds.notBehind.some(({ sign, ofThings }) => (isThing || !ofThings) && sign.test(told)))
    return null
  if (isThing && tellsOfPerson(named, { start, end })) return null
  const bare = start + (bounds.article.exec(told)?.[0].length ?? 0)
  // "In addition to the Brandt Party, the Selwyn Party": another name by itself
  if (isThing && named.some((name) => name.start === bare && name.end === end)) return null
  return isParallel(text, own, { start: bare, end }) ? null : { start, end }
}

/** UTF-16 units that a verb and its object have at least: " left it". */
const shortestDeed = 8

/** "At the request of Norland, Ambassador Rosa Fisk denied it": a person's name with what he or she did. */
const tellsOfPerson = (named: NameBefore['named'], { start, end }: Span): boolean =>
  named.some((name) => name.type === 'PER' && name.start >= start && name.end <= end - shortestDeed)

/** "10 | ,000": the comma inside a number ends nothing. */
const restOfNumber = (text: string, at: number): number =>
  /\d$/.test(text.slice(0, at))
    ? (/^(?:,\d{3})+\+?(?: \p{Ll}+)?/u.exec(text.slice(at))?.[0].length ?? 0)
    : 0

/** UTF-16 units before a name in which its sentence is looked at. */
const sentenceReach = 120

/** "A good day for Norland, a good day for all", "the way to beat Brandt, the way to win": told alike. */
function isParallel(text: string, own: readonly Span[], { start, end }: Span): boolean {
  const name = own.findLast((mention) => mention.end <= start)
  const opening = /^\S+ \S+ /u.exec(text.slice(start, end))?.[0]
  if (!name || !opening) return false
  const before = text.slice(Math.max(0, name.start - sentenceReach), name.start)
  return before.slice(before.lastIndexOf('. ') + 1).includes(opening)
}
