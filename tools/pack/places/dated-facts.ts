/** What is told of places with a day: who leads a state, how many people a city has. */
import type { BriefFact, EntityRecord, Fact } from '../../../src/model/knowledge.ts'
import { createHeadFinder, findHolders, listOffices } from '../people/find-holders.ts'
import { usStates } from '../people/us-states.ts'
import type { Population } from './place-names.ts'

/** Of the officers of a state of a federation the one who leads it is told. */
const GOVERNOR = 'Governor of {state}'

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
    if (isState && title !== GOVERNOR) continue
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
const headOfRegion = new RegExp(
  `^(${Object.keys(regionHeads).join('|')}) of (?:the )?(.+?)(?: Province| Oblast| Krai| State| Prefecture)?$`,
  'i',
)

/**
 * Adds to the regions of other states who governs them, where exactly one region of the country has
 * the name that the office tells.
 */
export function withGovernors(
  records: readonly EntityRecord[],
  peopleFolder: string,
): EntityRecord[] {
  const find = createHeadFinder(peopleFolder)
  const offices = new Map<string, { title: string; sort: string }>()
  for (const { title, country } of listOffices(peopleFolder)) {
    const [, sort, name] = headOfRegion.exec(title) ?? []
    if (!sort || !name || country === 'US' || !find(title, country)) continue
    const key = `${country} ${name.toLowerCase()}`
    if (!offices.has(key)) offices.set(key, { title, sort })
  }
  const keyOf = ({ country, labels }: EntityRecord) => `${country} ${labels.en!.toLowerCase()}`
  const regions = new Map<string, number>()
  for (const record of records)
    if (record.kind === 'region') regions.set(keyOf(record), (regions.get(keyOf(record)) ?? 0) + 1)
  return records.map((record) => {
    const office = record.kind === 'region' ? offices.get(keyOf(record)) : undefined
    if (!office || !record.country || regions.get(keyOf(record)) !== 1) return record
    const sort = Object.keys(regionHeads).find(
      (one) => one.toLowerCase() === office.sort.toLowerCase(),
    )!
    const [man, woman] = regionHeads[sort]!
    const { ar, en } = record.labels
    const fact = find(office.title, record.country, {
      ar: [`${man} ${ar}`, `${woman} ${ar}`],
      en: [`${sort} of ${en}`, `${sort} of ${en}`],
    })
    return fact ? { ...record, facts: [...(record.facts ?? []), fact] } : record
  })
}

const isUsState = ({ kind, country, id }: EntityRecord): boolean =>
  kind === 'region' && country === 'US' && id.startsWith('region-')

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
