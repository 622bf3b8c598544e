import type { Fact } from '../model/knowledge.ts'

/**
 * Facts that were known on an article's day, and those that came after it, each in the order given.
 * `day`: ISO; null where the article has none, and all counts as known. A month or year in which the
 * day lies is known. What was so before its day stands behind what was known, as does what its source
 * says of the article's day too.
 */
export function splitByDay(
  facts: readonly Fact[],
  day: string | null,
): { known: Fact[]; since: Fact[] } {
  const isLater = ({ date }: Fact) =>
    day !== null && date.slice(0, day.length) > day.slice(0, date.length)
  const later = facts.filter(isLater)
  const wasSo = ({ standing, from }: Fact) =>
    standing || (day !== null && from !== undefined && isBefore(from, day))
  return {
    known: [...facts.filter((fact) => !isLater(fact)), ...later.filter(wasSo)],
    since: later.filter((fact) => !wasSo(fact)),
  }
}

/** A month or year counts only where it is over by the day. */
const isBefore = (from: string, day: string): boolean =>
  from.length <= day.length && (from === day || from < day.slice(0, from.length))

/**
 * Both in one list, what was known first; both begin with what is nearest to the article. `facts`:
 * newest first.
 */
export function orderByDay(facts: readonly Fact[], day: string | null): Fact[] {
  const { known, since } = splitByDay(facts, day)
  return [...known, ...since.toReversed()]
}
