import type { IntroductionBounds } from '../../../languages/names/introduction-bounds.ts'
import type { Span } from '../../../model/text.ts'
import type { Draft } from '../draft-mentions.ts'

/**
 * A role before a person's name without what is about somebody else, and with what was cut off from
 * it; null where nothing is left that tells of that person. `named`: the places of all names.
 */
export function boundRole(
  role: Span,
  { text, named }: { text: string; named: readonly Draft[] },
  bounds: IntroductionBounds,
): Span | null {
  const { end } = role
  let start = behindOther(text, role, named, bounds)
  const other = isBesideName(text, end) ? bounds.ofOther.exec(text.slice(start, end)) : null
  start = other ? start + other[0].length : beginningOf(text, { start, end }, named, bounds)
  const told = text.slice(start, end)
  return bounds.notBefore.some(({ sign }) => sign.test(told)) ? null : { start, end }
}

/** No comma, and no more than a space, stands between a role and its name. */
const isBesideName = (text: string, end: number): boolean =>
  /^ (?:\S|$)/u.test(text.slice(end, end + 2))

/** "candidate Saleh and her rival | Brandt": where the words behind another's name begin. */
function behindOther(
  text: string,
  { start, end }: Span,
  named: readonly Span[],
  { joins }: IntroductionBounds,
): number {
  let from = start
  for (const name of named) {
    if (name.start < start || name.end >= end) continue
    const join = joins.exec(text.slice(name.end, end))
    if (join) from = Math.max(from, name.end + join[0].length)
  }
  return from
}

/** UTF-16 units before a role in which it may be narrowed: "former city council". */
const furthest = 60

/** Where a role begins with the name that it was cut in and the words that narrow it. */
function beginningOf(
  text: string,
  { start, end }: Span,
  named: readonly Draft[],
  bounds: IntroductionBounds,
): number {
  // "the Party of Norland | leader": a name is not cut in the middle
  const cut = named.find((name) => name.start < start && start < name.end && name.end < end)
  const from = behindPerson(text, { start: cut?.start ?? start, end }, named, bounds)
  const narrowed = bounds.narrowing.exec(text.slice(Math.max(0, from - furthest), from))
  return narrowed ? from - narrowed[1]!.length : from
}

/** "Mayor Orlo Brandt of ordering the murder of | reporter": behind somebody's name what a last link leads to. */
function behindPerson(
  text: string,
  { start, end }: Span,
  named: readonly Draft[],
  { links }: IntroductionBounds,
): number {
  const other = named.findLast(
    (name) => name.type === 'PER' && name.start > start && name.end < end && text[name.end] === ' ',
  )
  const link = other && links.exec(text.slice(other.end, end))
  return link ? other.end + link[0].length : start
}
