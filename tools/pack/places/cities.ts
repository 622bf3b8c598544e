import type { EntityRecord, Localised } from '../../../src/model/knowledge.ts'
import { fold } from '../../../src/text/fold.ts'
import { loadCities, type City } from './all-cities.ts'
import { nameTownItself } from './choose-city-names.ts'
import { toPopulationBrief } from './dated-facts.ts'
import { sharesOfNames } from './namesakes.ts'
import { near } from './near-countries.ts'
import { getTerritoryPhrase, inTerritory } from './in-territory.ts'
import { getTerritoryName, type CitySpelling, type Spellings } from './place-names.ts'

/** How ids of cities begin, before GeoNames' identifier. */
export const cityPrefix = 'city-'

/** Cities over which states differ are told without a country. */
const contested = new Set([
  'Jerusalem',
  'East Jerusalem',
  'West Jerusalem',
  'Laayoune',
  'Dakhla',
  'Smara',
  'Sevastopol',
  'Simferopol',
  'Kerch',
  'Yalta',
  'Yevpatoriya',
  'Feodosiya',
  'Dzhankoy',
  'Srinagar',
  'Jammu',
  'Anantnag',
  'Muzaffarābād',
  'Famagusta',
  'Kyrenia',
  'Xankandi',
  'Tiraspol',
])

/**
 * The cities of GeoNames whose Arabic spelling we give, each the most peopled of its name in its
 * country, and those that have one in open data. Of two with one name in a country the larger
 * stays. `known`: countries and regions. They have no Wikidata identifier.
 */
export function makeCities(
  { cities: spellings, more, populations }: Spellings,
  known: readonly EntityRecord[],
): EntityRecord[] {
  const all = loadCities()
  const best = new Map<string, City>()
  for (const city of all) {
    if (!spellings.get(city.country)?.has(city.name)) continue
    const key = `${city.country}/${city.name}`
    const earlier = best.get(key)
    if (!earlier || weigh(city) > weigh(earlier)) best.set(key, city)
  }
  const shares = sharesOfNames(all)
  const own = [...best.values()].flatMap((city) =>
    toRecord(city, spellings.get(city.country)!.get(city.name)!, {
      isChosen: true,
      share: shares(city),
    }),
  )
  const taken = new Set(own.flatMap(namesInCountry))
  const ids = new Set([...best.values()].map(({ cityId }) => cityId))
  const bearers = new Map<string, EntityRecord[]>()
  for (const record of [...known, ...own])
    for (const name of namesOf(record)) bearers.set(name, [...(bearers.get(name) ?? []), record])
  const isBorneBy = (record: EntityRecord, isSuch: (bearer: EntityRecord) => boolean) =>
    namesOf(record).some((name) => bearers.get(name)?.some(isSuch))
  /** A city that is its own country (Hong Kong) has the country's record. */
  const isOwnCountry = (record: EntityRecord) =>
    isBorneBy(
      record,
      ({ country, kind }) =>
        country === record.country && (kind === 'country' || kind === 'territory'),
    )
  /**
   * A smaller town of open data that bears the name of a place better known would only blur that
   * one; its own province may be called after it.
   */
  const isNamesake = (record: EntityRecord) =>
    isBorneBy(record, ({ country, kind }) => country !== record.country || kind !== 'region')
  const others = all
    .filter(({ cityId }) => !ids.has(cityId) && more.cities.has(String(cityId)))
    .sort((a, b) => weigh(b) - weigh(a) || a.cityId - b.cityId)
    .flatMap((city) => {
      const [ar, en] = nameTownItself(more.cities.get(String(city.cityId))!)
      const records = toRecord(city, { ar, en }, { isChosen: false, share: shares(city) })
      const names = records.flatMap(namesInCountry)
      if (
        names.some((name) => taken.has(name)) ||
        records.some(isOwnCountry) ||
        (city.population < leastNamesake && records.some(isNamesake))
      )
        return []
      for (const name of names) taken.add(name)
      return records
    })
  return [...own, ...others].map((record) => {
    const id = record.id.slice(cityPrefix.length)
    const population = populations.get(id)
    return population ? { ...record, briefs: [toPopulationBrief(id, population)] } : record
  })
}

/** From this size a namesake of a better known place is named in the news by itself. */
const leastNamesake = 200_000

const namesOf = ({ labels, aliases }: EntityRecord): string[] =>
  [...Object.values(labels), ...Object.values(aliases).flat()].map((name) => fold(name))
const namesInCountry = (record: EntityRecord): string[] =>
  namesOf(record).map((name) => `${record.country} ${name}`)

function toRecord(
  city: City,
  { ar, en = city.name, also = [] }: CitySpelling,
  standing: Standing,
): EntityRecord[] {
  if (!getTerritoryName(city.country)) return []
  const isCapital = city.featureCode === 'PPLC'
  const arabic = also.filter((name) => /[\u0600-\u06ff]/.test(name))
  return [
    {
      id: `${cityPrefix}${city.cityId}`,
      type: 'LOC',
      kind: 'city',
      labels: { ar, en },
      aliases: {
        ar: arabic.filter((name) => name !== ar),
        en: also.filter((name) => !arabic.includes(name)),
      },
      descriptions: describe(city, isCapital),
      country: city.country,
      prior: priorOf(city, standing),
    },
  ]
}

const weigh = ({ featureCode, population }: City) => population + (featureCode === 'PPLC' ? 1e9 : 0)

function describe({ name, country }: City, isCapital: boolean): Localised {
  const state = getTerritoryPhrase(country)
  return isCapital && state && !contested.has(name)
    ? { ar: `عاصمة ${state.ar}`, en: `capital of ${state.en}` }
    : inTerritory({ ar: 'مدينة', en: 'city' }, contested.has(name) ? null : country)
}

/**
 * A city of open data is less likely meant than one whose spelling somebody thought worth giving. A
 * seat near Arab papers is meant as a rule, though its governorate bears its name («كركوك»); so is
 * any city there whose spelling is given, and a seat elsewhere («جنيف»).
 */
const unchosen = 0.1
const seatNear = 0.53
const seatChosen = 0.5
const leastLikely = 0.1

/** What tells how often a city is meant by its name, besides its size. */
interface Standing {
  /** somebody thought its spelling worth giving */
  isChosen: boolean
  /** 0 to 1: its part of all the people who live in a place of its name */
  share: number
}

/** How much likelier a city is meant whose name nearly no other place bears. */
const alone = 0.2

/**
 * Capitals first, then by population: a village 0.2, ten million 0.7, and more where it is alone
 * with its name, less where it is one of many.
 */
function priorOf(
  { population, featureCode, country }: City,
  { isChosen, share }: Standing,
): number {
  if (featureCode === 'PPLC') return 0.8
  const bySize = Math.min(0.7, 0.2 + Math.max(0, Math.log10(Math.max(population, 1)) - 4) / 6)
  const isSeat = featureCode === 'PPLA'
  const isNear = near.has(country)
  const least =
    isNear && (isSeat || isChosen) ? seatNear : isSeat && isChosen ? seatChosen : leastLikely
  const bySizeAndName = bySize + (2 * share - 1) * alone
  const own = isChosen || isNear ? bySizeAndName : bySizeAndName - unchosen
  return Math.round(Math.max(least, own) * 100) / 100
}
