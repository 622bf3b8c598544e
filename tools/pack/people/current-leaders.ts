/**
 * The leaders of 2026 from a source that is shared alike, without what cannot be right there: two
 * people in one record, and a king where the Factbook has a prince since the same day.
 */
import { fold } from '../../../src/text/fold.ts'
import type { StateLeader } from './factbook-leaders.ts'
import { sharedAlike } from './gather.ts'
import type { OfficeFact, PersonFacts } from './read-facts.ts'

const source = 'world-leaders-current'

/** `factbook`: its leaders of states. Gives people with the offices of that source alone. */
export function selectCurrentLeaders(
  people: readonly PersonFacts[],
  factbook: readonly StateLeader[],
): PersonFacts[] {
  const labels = new Map(people.map(({ id, labels: { en } }) => [fold(en), id]))
  const known = factbook.flatMap(({ offices }) => offices)
  return people
    .filter(({ src }) => src.includes(source))
    .filter((person) => !isTwoPeople(person, labels))
    .map((person) => ({
      ...person,
      offices: person.offices.filter(
        (office) => office.asof === sharedAlike && !known.some((own) => differs(office, own)),
      ),
    }))
}

const wordsOf = (name: string) => new Set(fold(name).split(' '))

/** Another name of the record is another person's, and has no word of the record's own. */
function isTwoPeople(
  { id, labels, aliases }: PersonFacts,
  idsByLabel: ReadonlyMap<string, string>,
): boolean {
  const own = wordsOf(labels.en)
  return (aliases?.en ?? []).some((alias) => {
    const bearer = idsByLabel.get(fold(alias))
    return (
      bearer !== undefined && bearer !== id && [...wordsOf(alias)].every((word) => !own.has(word))
    )
  })
}

/** What the office is, in one word for offices that are called otherwise in other states. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['president', /\bpresident\b/i],
  ['prime minister', /\b(?:prime minister|premier)\b/i],
  ['chancellor', /\bchancellor\b/i],
  ['monarch', /\b(?:king|queen|monarch|sultan|emperor|emir|amir)\b/i],
]
const kindsOf = (title: string) => kinds.filter(([, words]) => words.test(title))

/** Whether the Factbook tells of another office since the same day in the same state. */
const differs = (office: OfficeFact, own: OfficeFact): boolean =>
  office.country === own.country &&
  office.start !== undefined &&
  office.start === own.start &&
  kindsOf(own.title).length > 0 &&
  kindsOf(office.title).some((kind) => !kindsOf(own.title).includes(kind))
