import type { Fact } from '../model/knowledge.ts'

/**
 * Facts that were known on an article's day, and those that came after it, each in the order given.
 * `day`: ISO; null where the article has none, and all counts as known. A month or year in which the
 * day lies is known.
 */
export function splitByDay(
  facts: readonly Fact[],
  day: string | null,
): { known: Fact[]; since: Fact[] } {
  const isSince = ({ date }: Fact) =>
    day !== null && date.slice(0, day.length) > day.slice(0, date.length)
  return { known: facts.filter((fact) => !isSince(fact)), since: facts.filter(isSince) }
}

/**
 * Both in one list, what was known first; both begin with what is nearest to the article. `facts`:
 * newest first.
 */
export function orderByDay(facts: readonly Fact[], day: string | null): Fact[] {
  const { known, since } = splitByDay(facts, day)
  return [...known, ...since.toReversed()]
}
