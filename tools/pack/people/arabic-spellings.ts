/** How people are written in Arabic by those who know: the lists of this folder. */
import { plainKey } from './factbook-leaders.ts'
import type { PersonLine } from './person-lines.ts'
import { readDone } from './title-words.ts'

/**
 * Gives the spellings written under a person's own key, or under that of a list which knows the
 * person too: of the Factbook by name, of Open States by the officer's file. The usual one first;
 * undefined for whom the lists do not have.
 */
export function createSpellings(): (person: PersonLine) => string[] | undefined {
  const spellings = new Map(
    readDone('people').map(([key = '', names = '']) => [
      plainKey(key),
      names.split('|').map((name) => name.trim()),
    ]),
  )
  return ({ id, name, aliases, terms }) => {
    const files = terms.flatMap(
      ({ source }) => /^openstates:.*?-([0-9a-f]{8}-.*)$/.exec(source)?.[1] ?? [],
    )
    return [
      id,
      ...[name, ...aliases].map((one) => plainKey(`factbook-${one.toLowerCase()}`)),
      ...files.map((file) => `openstates-${file}`),
    ]
      .map((key) => spellings.get(key))
      .find((found) => found !== undefined)
  }
}

/** The one Arabic name to show of a person: written by those who know, or the source's; else null. */
export function createSpelling(): (person: PersonLine) => string | null {
  const spellingsOf = createSpellings()
  return (person) => spellingsOf(person)?.find((name) => name !== '') ?? (person.arabic || null)
}
