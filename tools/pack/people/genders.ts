/** The gender that a given name tells, learned from the people whose gender the sources state. */
import type { PersonFacts } from './read-facts.ts'

const LEAST_BEARERS = 4
const SURE = 0.98
/** A word that is a name in one country may be a title in another ("Ratu"). */
const LEAST_COUNTRIES = 2

const givenName = (name: string): string => name.split(/[\s-]/)[0]!.toLowerCase()

/** Gives 'm' or 'f' where nearly all bearers of the given name are, else ''. */
export function learnGenders(
  people: readonly PersonFacts[],
): (person: PersonFacts) => '' | 'm' | 'f' {
  const counts = new Map<string, { m: number; f: number; countries: Set<string> }>()
  for (const { labels, gender, country } of people) {
    if (gender !== 'male' && gender !== 'female') continue
    for (const key of [`${givenName(labels.en)} ${country ?? ''}`, givenName(labels.en)]) {
      const count = counts.get(key) ?? { m: 0, f: 0, countries: new Set<string>() }
      count.countries.add(country ?? '')
      count[gender === 'male' ? 'm' : 'f']++
      counts.set(key, count)
    }
  }
  const guess = (key: string, leastCountries: number): '' | 'm' | 'f' => {
    const { m, f, countries } = counts.get(key) ?? { m: 0, f: 0, countries: new Set() }
    if (m + f < LEAST_BEARERS || countries.size < leastCountries) return ''
    return m / (m + f) >= SURE ? 'm' : f / (m + f) >= SURE ? 'f' : ''
  }
  return ({ labels, gender, country }) => {
    if (gender === 'male') return 'm'
    if (gender === 'female') return 'f'
    const given = givenName(labels.en)
    return guess(`${given} ${country ?? ''}`, 1) || guess(given, LEAST_COUNTRIES)
  }
}
