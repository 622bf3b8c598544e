/** The titles of offices, of which many people hold one. */
import { shortKey } from '../../../src/model/short-key.ts'
import { getCountryForms } from './country-forms.ts'
import { isOfThisTime } from './rank-people.ts'
import type { OfficeFact, PersonFacts } from './read-facts.ts'
import { usStates } from './us-states.ts'

export interface TitleInList {
  key: string
  title: string
  /** How many people hold it or held it since 2015. */
  holders: number
  /** Codes of the countries it is held in, most first, at most five. */
  countries: string[]
}

/** A title with a slot for the state: "United States senator from MT" is one with all others. */
export function patternOf(title: string): string {
  return title.replace(/\[[A-Z]{2}\]/, '{state}').replace(/(?<= from )[A-Z]{2}$/, '{state}')
}

/** The key that a title has in the lists. */
export function titleKey(title: string): string {
  return shortKey(patternOf(title).toLowerCase())
}

/** The commonest titles, until they cover `share` of all who hold one. Mayors' towns are apart. */
export function listTitles(people: readonly PersonFacts[], share: number): TitleInList[] {
  const titles = new Map<string, { title: string; holders: Set<string>; countries: string[] }>()
  for (const { id, offices, country } of people) {
    for (const office of offices.filter(isOfThisTime)) {
      const title = patternOf(office.title)
      const key = titleKey(title)
      const entry = titles.get(key) ?? { title, holders: new Set<string>(), countries: [] }
      entry.holders.add(id)
      entry.countries.push(office.country ?? country ?? '')
      titles.set(key, entry)
    }
  }
  const sorted = [...titles].sort(([, a], [, b]) => b.holders.size - a.holders.size)
  const all = sorted.reduce((sum, [, { holders }]) => sum + holders.size, 0)
  const listed: TitleInList[] = []
  let covered = 0
  for (const [key, { title, holders, countries }] of sorted) {
    if (covered >= share * all) break
    covered += holders.size
    listed.push({ key, title, holders: holders.size, countries: commonest(countries, 5) })
  }
  return listed
}

function commonest(values: readonly string[], most: number): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([value]) => value)
}

const statePattern = /\[([A-Z]{2})\]|(?<= from )([A-Z]{2})$/

/** Whether a title names a state by its code, and which. */
export const isSlotted = (title: string): boolean => statePattern.test(title)
export const stateOf = (title: string): string => {
  const found = statePattern.exec(title)
  return found?.[1] ?? found?.[2] ?? ''
}

const known = new Map<string, string>()

/**
 * What an office of a country is called without the country: "Minister of Health" for the "Ghanaian
 * Minister of Health" and the "Minister of Health of Ghana", which sources tell of one person.
 */
export function officeKey({ title, country = '' }: Pick<OfficeFact, 'title' | 'country'>): string {
  const whole = `${country} ${title}`
  const key = known.get(whole) ?? withoutCountry(withState(title).toLowerCase(), country)
  known.set(whole, key)
  return key
}

/** The name of an American state in place of its code in brackets. */
const withState = (title: string): string =>
  title.replace(/\[([A-Z]{2})\]/, (code, state: string) => usStates.get(state)?.en ?? code)

function withoutCountry(title: string, country: string): string {
  const names = (country === '' ? null : getCountryForms(country))?.names ?? []
  const quoted = names.map((name) => name.toLowerCase().replace(/[.()]/g, '\\$&')).join('|')
  if (quoted === '') return title
  const behind = new RegExp(
    `\\s+(?:of (?:the (?:republic of )?)?(?:${quoted})|\\((?:${quoted})\\))$`,
  )
  return title.replace(behind, '').replace(new RegExp(`^(?:${quoted}) `), '')
}
