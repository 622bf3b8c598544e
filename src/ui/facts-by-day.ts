import type { Fact } from '../model/knowledge.ts'

/**
 * Facts that were known on an article's day, and those that came after it, each in the order given.
 * `day`: ISO; null where the article has none, and all counts as known. A month or year in which the
 * day lies is known. What was so before its day stands behind what was known.
 */
export function splitByDay(
  facts: readonly Fact[],
  day: string | null,
): { known: Fact[]; since: Fact[] } {
  const isLater = ({ date }: Fact) =>
    day !== null && date.slice(0, day.length) > day.slice(0, date.length)
  const later = facts.filter(isLater)
  return {
    known: [...facts.filter((fact) => !isLater(fact)), ...later.filter(({ standing }) => standing)],
    since: later.filter(({ standing }) => !standing),
  }
}

/**
 * Both in one list, what was known first; both begin with what is nearest to the article. `facts`:
 * newest first.
 */
export function orderByDay(facts: readonly Fact[], day: string | null): Fact[] {
  const { known, since } = splitByDay(facts, day)
  return [...known, ...since.toReversed()]
}
