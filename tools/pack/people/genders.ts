/** The gender that a given name tells, learned from the people whose gender the sources state. */
import type { PersonFacts } from './read-facts.ts'

const LEAST_BEARERS = 4
const SURE = 0.98

/** What may stand before a given name; in other countries some are names ("Ratu"). */
const honorifics = new Set('dr gen hi hj h lord prince ratu sheikh sir tan dato datuk'.split(' '))

function givenName(name: string): string {
  const words = name.toLowerCase().split(/[\s-]/)
  return words.find((word) => !honorifics.has(word.replace(/\.$/, ''))) ?? words[0]!
}

/** Gives 'm' or 'f' where nearly all bearers of the given name are, else ''. */
export function learnGenders(
  people: readonly PersonFacts[],
): (person: PersonFacts) => '' | 'm' | 'f' {
  const counts = new Map<string, { m: number; f: number }>()
  for (const { labels, gender, country } of people) {
    if (gender !== 'male' && gender !== 'female') continue
    for (const key of [`${givenName(labels.en)} ${country ?? ''}`, givenName(labels.en)]) {
      const count = counts.get(key) ?? { m: 0, f: 0 }
      count[gender === 'male' ? 'm' : 'f']++
      counts.set(key, count)
    }
  }
  const guess = (key: string): '' | 'm' | 'f' => {
    const { m, f } = counts.get(key) ?? { m: 0, f: 0 }
    if (m + f < LEAST_BEARERS) return ''
    return m / (m + f) >= SURE ? 'm' : f / (m + f) >= SURE ? 'f' : ''
  }
  return ({ labels, gender, country }) => {
    if (gender === 'male') return 'm'
    if (gender === 'female') return 'f'
    return guess(`${givenName(labels.en)} ${country ?? ''}`) || guess(givenName(labels.en))
  }
}
