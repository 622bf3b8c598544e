/** Which politician of the other sources a leader of the Factbook is. */
import type { StateLeader } from './factbook-leaders.ts'
import type { PersonFacts } from './read-facts.ts'
import { beginNearly } from './terms.ts'

/** Words that stand in many people's names. */
const betweenNames: ReadonlySet<string> = new Set('al el de da bin ibn ould jr sr'.split(' '))

/** Words of a name without accents, articles and what stands between them. */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/\babd[ -]?(?:al|el|ul|ar|ur|as|us)[ -]/g, 'abdul')
    .split(/[\s-]+/)
    .filter((word) => word.length > 1 && !betweenNames.has(word))
}

/** A consonant skeleton, for spellings that differ in vowels: "Khamenei", "Khāmene'i". */
const skeleton = (word: string): string =>
  word.replace(/[aeiouyw]/g, '').replace(/(.)\1/g, '$1') || word

interface Known {
  person: PersonFacts
  names: string[][]
}

/** Whether one of the leader's offices has the same first words as one of the person's. */
const holdsSame = (person: PersonFacts, leader: StateLeader): boolean =>
  person.offices.some(({ title }) =>
    leader.offices.some((own) => firstWords(own.title) === firstWords(title)),
  )

/** What somebody at the head is, in whichever words. */
const heads = [
  /\bpresident\b(?! of the )/i,
  /\b(?:prime minister|premier|head of the government)\b/i,
  /\b(?:king|queen|emir|amir)\b/i,
]

/** Whether the person leads the state since the leader's own day, as far as the source knows. */
const leadsSince = (person: PersonFacts, leader: StateLeader): boolean =>
  person.offices.some(({ title, country, start, end }) =>
    leader.offices.some(
      (own) =>
        end === undefined &&
        own.country === country &&
        heads.some((words) => words.test(title) && words.test(own.title)) &&
        beginNearly(start, own.start),
    ),
  )

/** Of fewer words a skeleton says too little: "Ahmad" and "Hamad" have one. */
const leastWords = 3

/**
 * Finds the politician of the same country: one of the same name, else one whose surname and
 * another word agree, else one of that surname and nearly that given name, else one with a word of
 * the name who leads the state since the same day; the only one.
 */
export function createLeaderMatcher(
  people: readonly PersonFacts[],
): (leader: StateLeader) => PersonFacts | null {
  const byCountry = new Map<string, Known[]>()
  for (const person of people) {
    const names = [person.labels.en, ...(person.aliases?.en ?? [])].map(wordsOf)
    for (const country of new Set(person.offices.map((office) => office.country)))
      if (country) byCountry.set(country, [...(byCountry.get(country) ?? []), { person, names }])
  }
  return (leader) => {
    const countries = new Set(leader.offices.map(({ country }) => country ?? ''))
    const known = [...countries].flatMap((country) => byCountry.get(country) ?? [])
    const own = wordsOf(leader.labels.en)
    const family = wordsOf(leader.surname).map(skeleton)
    const bones = own.map(skeleton)
    const tests: ((names: string[], person: PersonFacts) => boolean)[] = [
      (words) => words.join(' ') === own.join(' '),
      (words) => words.length >= leastWords && words.map(skeleton).join(' ') === bones.join(' '),
      (words) => {
        const others = words.map(skeleton)
        const shared = bones.filter((word) => others.includes(word)).length
        return shared >= Math.min(2, bones.length) && family.some((word) => others.includes(word))
      },
      (words) =>
        words[0]?.[0] === own[0]?.[0] &&
        isNearly(skeleton(words[0] ?? ''), bones[0] ?? '') &&
        family.includes(skeleton(words.at(-1) ?? '')),
      (words, person) =>
        words.some((word) => bones.includes(skeleton(word))) && leadsSince(person, leader),
    ]
    for (const test of tests) {
      const found = [
        ...new Set(
          known
            .filter(({ names, person }) => names.some((words) => test(words, person)))
            .map(({ person }) => person),
        ),
      ]
      const holding = found.filter(
        (person) => holdsSame(person, leader) || leadsSince(person, leader),
      )
      const chosen = holding.length > 0 ? holding : found
      if (chosen.length === 1) return chosen[0]!
    }
    return null
  }
}

/** Equal but for one letter that the longer one has more. */
function isNearly(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    long.length - short.length <= 1 &&
    (long === short || [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short))
  )
}

const firstWords = (title: string): string => title.toLowerCase().split(' ').slice(0, 2).join(' ')
