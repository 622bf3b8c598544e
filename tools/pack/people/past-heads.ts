/**
 * Heads of state and government whose lists of 2022 and 2023 tell no end while the Factbook of 2026
 * has somebody else in the office.
 */
import type { PersonLine, Term } from './person-lines.ts'
import { officeKey } from './titles.ts'

const newest = /^factbook:/

/** Where two governments, or a part of the country, have a head under the one title. */
const several = new Set(['LY', 'SO', 'YE'])

/**
 * Whether a term is over by the newer source. `titles`: what the keys of titles stand for. Nothing is
 * told of when it ended, since others may have come between.
 */
export function createPastHeads(
  people: readonly PersonLine[],
  titles: ReadonlyMap<string, string>,
): (person: PersonLine, term: Term) => boolean {
  const keyOf = ({ title, country }: Term): string =>
    `${country} ${officeKey({ title: titles.get(title.split('.')[0]!) ?? '', country })}`
  const holders = new Map<string, Set<string>>()
  for (const { id, terms } of people)
    for (const term of terms)
      if (newest.test(term.source) && term.end === '')
        holders.set(keyOf(term), (holders.get(keyOf(term)) ?? new Set()).add(id))
  return ({ id }, term) => {
    if (term.end !== '' || newest.test(term.source) || several.has(term.country)) return false
    const now = holders.get(keyOf(term))
    return now !== undefined && !now.has(id)
  }
}
