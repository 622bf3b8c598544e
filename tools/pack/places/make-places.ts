import { join } from 'node:path'
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
  const places = [...countries, ...makeRegions(countries, spellings.more.regions)]
  const regions = withGovernors(withLeaders(places, people), people)
  const records = [...regions, ...makeCities(spellings, regions)]
  return {
    ...loadPackSource(folder),
    entities: records.map((record, index) => ({
      place: { file: 'made', line: index + 1 },
      record,
    })),
  }
}
