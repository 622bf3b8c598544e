/** What is told of places with a day: who leads a state, how many people a city has. */
import type { BriefFact, EntityRecord, Fact } from '../../../src/model/knowledge.ts'
import { createHeadFinder, findHolders, listOffices } from '../people/find-holders.ts'
import type { TitleWords } from '../people/title-words.ts'
import { usStates } from '../people/us-states.ts'
import type { Population } from './place-names.ts'

/** Of the officers of a state of a federation the one who leads it is told. */
const governor = 'Governor of {state}'

/**
 * Adds to countries their heads of state and government and to the states of the United States
 * their governors, as packs/people, whose folder is given, has them from sources of 2026.
 */
export function withLeaders(
  records: readonly EntityRecord[],
  peopleFolder: string,
): EntityRecord[] {
  const byCountry = new Map<string, Fact[]>()
  const byState = new Map<string, Fact[]>()
  for (const { country, state, title, fact } of findHolders(peopleFolder)) {
    const isState = state !== ''
    if (isState && title !== governor) continue
    const [facts, key] = isState ? [byState, usStates.get(state)?.en ?? ''] : [byCountry, country]
    facts.set(key, [...(facts.get(key) ?? []), fact])
  }
  return records.map((record) => {
    const facts = isUsState(record)
      ? byState.get(record.labels.en!)
      : /^place-[a-z]{2}$/.test(record.id)
        ? byCountry.get(record.id.slice('place-'.length).toUpperCase())
        : undefined
    return facts ? { ...record, facts } : record
  })
}

/** Offices at the head of a region, in Arabic of a man and of a woman. */
const regionHeads: Readonly<Record<string, readonly [string, string]>> = {
  Governor: ['حاكم', 'حاكمة'],
  Premier: ['رئيس حكومة', 'رئيسة حكومة'],
  'Chief Minister': ['رئيس وزراء', 'رئيسة وزراء'],
}
const sorts = Object.keys(regionHeads)
const headOfRegion = new RegExp(
  `^(${sorts.join('|')}) of (?:the )?(.+?)(?: Province| Oblast| Krai| State| Prefecture)?$`,
  'i',
)

/** The sorts of a region's heads, each with the title of its office, by country and region. */
type RegionOffices = ReadonlyMap<string, ReadonlyMap<string, string>>

const keyOfRegion = (country: string | undefined, name: string): string =>
  `${country} ${name.toLowerCase()}`

/** Offices at the head of regions that `isHeld` says somebody holds. */
function gatherRegionOffices(
  peopleFolder: string,
  isHeld: (title: string, country: string) => boolean,
): RegionOffices {
  const offices = new Map<string, Map<string, string>>()
  for (const { title, country } of listOffices(peopleFolder)) {
    const [, word = '', name] = headOfRegion.exec(title) ?? []
    const sort = sorts.find((one) => one.toLowerCase() === word.toLowerCase())
    if (!sort || !name || country === 'US' || !isHeld(title, country)) continue
    const key = keyOfRegion(country, name)
    const ofRegion = offices.get(key) ?? new Map<string, string>()
    offices.set(key, ofRegion)
    if (!ofRegion.has(sort)) ofRegion.set(sort, title)
  }
  return offices
}

/**
 * Adds to the regions of other states who governs them, where exactly one region of the country has
 * the name that the office tells: the governor, then who leads the government.
 */
export function withGovernors(
  records: readonly EntityRecord[],
  peopleFolder: string,
): EntityRecord[] {
  const find = createHeadFinder(peopleFolder)
  const offices = gatherRegionOffices(peopleFolder, (...office) => find(...office) !== null)
  const keyOf = ({ country, labels }: EntityRecord) => keyOfRegion(country, labels.en!)
  const regions = new Map<string, number>()
  for (const record of records)
    if (record.kind === 'region') regions.set(keyOf(record), (regions.get(keyOf(record)) ?? 0) + 1)
  return records.map((record) => {
    const { country, kind, labels } = record
    const held = kind === 'region' ? offices.get(keyOf(record)) : undefined
    if (!held || !country || regions.get(keyOf(record)) !== 1) return record
    const facts = sorts.flatMap((sort) => {
      const title = held.get(sort)
      const [man, woman] = regionHeads[sort]!
      const inEnglish = `${sort} of ${labels.en}`
      const own: Partial<TitleWords> = {
        ar: [`${man} ${labels.ar}`, `${woman} ${labels.ar}`],
        en: [inEnglish, inEnglish],
      }
      return (title !== undefined && find(title, country, own)) || []
    })
    return { ...record, facts: [...(record.facts ?? []), ...facts] }
  })
}

/** Of the states Alaska and Hawaii stand among the countries, being apart from the others. */
const isUsState = ({ kind, country }: EntityRecord): boolean =>
  kind === 'region' && country === 'US'

/**
 * How many people a city has by GeoNames, dated by the last change of GeoNames' entry: when they
 * were counted it does not tell.
 */
export const toPopulationBrief = (cityId: string, { people, changed }: Population): BriefFact => ({
  what: 'inhabitants',
  count: people,
  date: changed,
  asof: changed,
  source: `geonames:${cityId}`,
})
