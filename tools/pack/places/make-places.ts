import { join } from 'node:path'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { fold } from '../../../src/text/fold.ts'
import { loadPackSource, type PackSource } from '../source.ts'
import { makeCities } from './cities.ts'
import { makeCountries } from './countries.ts'
import { withGovernors, withLeaders } from './dated-facts.ts'
import { loadSpellings } from './place-names.ts'
import { makeRegions } from './regions.ts'

/**
 * The places pack: its records are made here from open data packages, its folder holds the
 * manifest, our spellings, and names from packages that are too large to install.
 */
export function makePlaces(folder: string): PackSource {
  const spellings = loadSpellings(folder)
  const countries = makeCountries(spellings)
  const people = join(folder, '../people')
  const divisions = makeRegions(countries, spellings.more.regions)
  const places = [...withRivals(countries, divisions), ...divisions]
  const regions = withGovernors(withLeaders(places, people), people)
  const cities = makeCities(spellings, regions)
  const records = [...withoutTownNames(regions, cities), ...cities]
  return {
    ...loadPackSource(folder),
    entities: records.map((record, index) => ({
      place: { file: 'made', line: index + 1 },
      record,
    })),
  }
}

/** How likely a country is meant whose name a state of the United States bears. */
const rivalled = 0.8

/** Georgia is a country and, in English news as often, an American state. */
function withRivals(
  countries: readonly EntityRecord[],
  divisions: readonly EntityRecord[],
): EntityRecord[] {
  const states = new Set(
    divisions.filter(({ country }) => country === 'US').map(({ labels }) => labels.en),
  )
  return countries.map((record) =>
    states.has(record.labels.en) ? { ...record, prior: rivalled } : record,
  )
}

/** «بغداد» is the city, the province around it «محافظة بغداد». */
function withoutTownNames(
  regions: readonly EntityRecord[],
  cities: readonly EntityRecord[],
): EntityRecord[] {
  const keyOf = (country: string | undefined, name: string) => `${country} ${fold(name)}`
  const ofTowns = new Set(
    cities.flatMap(({ country, labels, aliases }) =>
      [labels.ar!, ...(aliases.ar ?? [])].map((name) => keyOf(country, name)),
    ),
  )
  return regions.map((region) => ({
    ...region,
    aliases: {
      ...region.aliases,
      ar: (region.aliases.ar ?? []).filter((name) => !ofTowns.has(keyOf(region.country, name))),
    },
  }))
}
