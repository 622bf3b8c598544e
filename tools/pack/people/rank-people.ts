/** Which people of public life are met soonest in the news. */
import type { OfficeFact, PersonFacts } from './read-facts.ts'

/** Offices that ended before this day do not count. */
const since = '2015'

/** What an office weighs, by words of its title; the first that fits. */
const weightsOfOffices: readonly (readonly [RegExp, number])[] = [
  [/^member of the (?:house of representatives|senate|legislature) of \[/i, -12],
  [/substitute|deputy member|regional council|parliamentary assembly|member of the state/i, 1],
  [/speaker|president pro tempore|majority leader|minority leader/i, 20],
  [/vice[- ]president|deputy prime minister|deputy president/i, 22],
  [
    /prime minister|^head of the government|^president$|\bpresident of (?!the (?:senate|regional|court|council))|\bking\b|emir|chancellor/i,
    30,
  ],
  [/secretary-general|commissioner|supreme leader/i, 18],
  [/minister of (?:foreign|defen|finance|interior)|secretary of state|secretary of defense/i, 24],
  [/^united states senator/i, 30],
  [/^united states representative/i, 16],
  [/mayor/i, 14],
  [/governor/i, 14],
  [/minister|secretary/i, 12],
  [/ambassador/i, 7],
]
const otherOffice = 4
/** By source and day: those whom a list of 2026 knows are in the news of 2026. */
const recent = 14

/** Where an Arabic spelling is the name itself. */
export const arab = new Set(
  'AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' '),
)

/** Sources of this day on know who holds an office now, since whenever. */
const newSource = '2026'

/**
 * Whether an office was held in or after 2015, as far as its source knows: what an older source
 * leaves open since before 2000 has ended more likely than not.
 */
export function isOfThisTime({ start, end, asof }: OfficeFact): boolean {
  const last = end ?? (start === undefined ? '' : asof)
  return last >= since && (end !== undefined || (start ?? '') >= '2000' || asof >= newSource)
}

/** What an office weighs by its title alone. */
export const weighTitle = (title: string): number =>
  weightsOfOffices.find(([words]) => words.test(title))?.[1] ?? otherOffice

/** The weight of the person's weightiest office of this time, the least without one. */
export function weighOffices(offices: readonly OfficeFact[]): number {
  return Math.max(
    -20,
    ...offices
      .filter(isOfThisTime)
      .map(({ title, asof }) => weighTitle(title) + (asof >= '2026' ? recent : 0)),
  )
}

/** `headlines`: in how many of them the person's full name stands; `languages`: Wikipedias. */
export function rankPerson(
  person: PersonFacts,
  { headlines, languages }: { headlines: number; languages: number },
): number {
  const aliases = Object.values(person.aliases ?? {}).flat().length
  const weight = weighOffices(person.offices)
  return (
    weight +
    12 * Math.log2(1 + (weight > 2 ? headlines : 0)) +
    3 * Math.log2(1 + languages) +
    2 * Math.min(aliases, 3) +
    (person.enwiki === undefined ? 0 : 4) +
    (arab.has(person.country ?? '') ? 5 : 0) -
    (person.generic === true ? 10 : 0)
  )
}
