import type { IntroductionWords } from '../../languages/introduction-words.ts'
import type { EntityType } from '../../model/kinds.ts'
import type { Span } from '../../model/text.ts'

/** An introduction that was found, with what it stands beside. */
export interface Introduced {
  text: string
  type: EntityType
  introduction: Span
  /** the places of its own name */
  own: readonly Span[]
  /** the places of all names */
  named: readonly (Span & { type: EntityType })[]
}

/**
 * The words that introduce a name without those that are about somebody or something else, and with
 * what was cut off from them; null where nothing is left that introduces it.
 */
export function mendIntroduction(
  introduced: Introduced,
  words: IntroductionWords | undefined,
): Span | null {
  if (!words) return introduced.introduction
  return standsBefore(introduced) ? mendBefore(introduced, words) : mendBehind(introduced, words)
}

/** "Mayor Orlo Brandt of ordering the murder of | reporter": behind somebody's name what a last link leads to. */
function behindPerson(
  text: string,
  { start, end }: Span,
  named: Introduced['named'],
  { links }: IntroductionWords,
): number {
  const other = named.findLast(
    (name) => name.type === 'PER' && name.start > start && name.end < end && text[name.end] === ' ',
  )
  const link = other && links.exec(text.slice(other.end, end))
  return link ? other.end + link[0].length : start
}

/** "candidate Saleh and her rival | Brandt": where the words behind another's name begin. */
function behindOther(
  text: string,
  { start, end }: Span,
  { named, words }: { named: readonly Span[]; words: IntroductionWords },
): number {
  let from = start
  for (const name of named) {
    if (name.start < start || name.end >= end) continue
    const join = words.joins.exec(text.slice(name.end, end))
    if (join) from = Math.max(from, name.end + join[0].length)
  }
  return from
}

const standsBefore = ({ introduction, own }: Introduced): boolean =>
  !own.some(({ end }) => end <= introduction.start && introduction.start - end <= nearest)

/** UTF-16 units between a name and what is added to it: ", 52, ". */
const nearest = 12
/** UTF-16 units before a role in which it may be narrowed: "former city council". */
const furthest = 60

function mendBefore(
  { text, type, introduction, named }: Introduced,
  words: IntroductionWords,
): Span | null {
  let start = behindOther(text, introduction, { named, words })
  const { end } = introduction
  const isJoined = /^ (?:\S|$)/u.test(text.slice(end, end + 2))
  const other = isJoined ? words.ofOther.exec(text.slice(start, end)) : null
  if (other) start += other[0].length
  else {
    // "the Party of Norland | leader": a name is not cut in the middle
    const cut = named.find((name) => name.start < start && start < name.end && name.end < end)
    if (cut) start = cut.start
    start = behindPerson(text, { start, end }, named, words)
    const narrowed = words.narrowing.exec(text.slice(Math.max(0, start - furthest), start))
    if (narrowed) start -= narrowed[1]!.length
  }
  return type === 'PER' && words.notBefore.test(text.slice(start, end)) ? null : { start, end }
}

function mendBehind(
  { text, type, introduction, own, named }: Introduced,
  words: IntroductionWords,
): Span | null {
  const { start } = introduction
  const end = introduction.end + restOfNumber(text, introduction.end)
  const told = text.slice(start, end)
  if (words.notBehind.test(told) || (type !== 'PER' && words.notOfThing.test(told))) return null
  if (type !== 'PER' && tellsOfPerson(named, { start, end })) return null
  const bare = start + (words.article.exec(told)?.[0].length ?? 0)
  // "In addition to the Brandt Party, the Selwyn Party": another name by itself
  const isOtherName = named.some((name) => name.start === bare && name.end === end)
  if (isOtherName && type !== 'PER') return null
  return isParallel(text, own, { start: bare, end }) ? null : { start, end }
}

/** UTF-16 units that a verb and its object have at least: " left it". */
const shortestDeed = 8

/** "At the request of Norland, Ambassador Rosa Fisk denied it": a person's name with what he or she did. */
const tellsOfPerson = (named: Introduced['named'], { start, end }: Span): boolean =>
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
