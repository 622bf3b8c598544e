import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRequire } from 'node:module'
import type { Localised } from '../../../src/model/knowledge.ts'
import { loadLines } from '../load-lines.ts'

const require = createRequire(import.meta.url)

/** Names of a place of one of the data packages as Arabic and English papers also write them. */
export interface MoreNames {
  ar: string[]
  en: string[]
}

/** A city's Arabic name, and its English one where the data spell it otherwise. */
export interface CitySpelling {
  ar: string
  en?: string
  also?: string[]
}

/** How many people a city has, and the month in which the source's entry was last changed. */
export interface Population {
  people: number
  changed: string
}

/**
 * The hand-written spellings of packs/places: language knowledge, joined to the data by the data's
 * own codes and names.
 */
export interface Spellings {
  /** by ISO code, M49 code or English name */
  places: Map<string, MoreNames>
  /** by ISO code of the country, then by the data's name of the city */
  cities: Map<string, Map<string, CitySpelling>>
  /**
   * what tools/pack/places/main.ts took from open data, Arabic and English: by GeoNames'
   * identifier, by CLDR's code of the division
   */
  more: { cities: Map<string, [string, string]>; regions: Map<string, [string, string]> }
  /** likewise, by GeoNames' identifier */
  populations: Map<string, Population>
}

/** Columns: GeoNames' identifier, people, month of the last change. */
export const populationsFile = 'populations.tsv'

export function loadSpellings(folder: string): Spellings {
  const read = <T>(file: string) =>
    Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, T>)
  return {
    places: new Map(read<MoreNames>('names.json')),
    cities: new Map(
      read<Record<string, string | CitySpelling>>('spellings.json').map(([country, cities]) => [
        country,
        new Map(
          Object.entries(cities).map(([name, spelling]) => [
            name,
            typeof spelling === 'string' ? { ar: spelling } : spelling,
          ]),
        ),
      ]),
    ),
    more: { cities: new Map(read('city-names.json')), regions: new Map(read('region-names.json')) },
    populations: new Map(
      loadLines(join(folder, populationsFile)).map((line) => {
        const [id = '', people = '', changed = ''] = line.split('\t')
        return [id, { people: Number(people), changed }]
      }),
    ),
  }
}

type Territories = Record<string, string>
const territoriesIn = (language: string) =>
  (
    require(`cldr-localenames-full/main/${language}/territories.json`) as {
      main: Record<string, { localeDisplayNames: { territories: Territories } }>
    }
  ).main[language]!.localeDisplayNames.territories
const arabic = territoriesIn('ar')
const english = territoriesIn('en')

const foreign: Record<string, Territories> = { fr: territoriesIn('fr'), es: territoriesIn('es') }
/** French and Spanish names of countries that are as well given names, cities or ordinary words. */
const elsewhere: ReadonlySet<string> = new Set([
  'Argentine',
  'Chili',
  'Congo',
  'Dominique',
  'Granada',
  'Grenade',
  'Maurice',
  'Mauricio',
  'Salvador',
  'Santa Lucía',
])

/** Places that go by CLDR's short name, as in the news. */
const shortened: ReadonlySet<string> = new Set(['HK', 'MO', 'PS'])
/** Arabic names as Arab papers write them, where CLDR has others; its own stay as further names. */
const ownArabic: ReadonlyMap<string, string> = new Map([
  ['BY', 'بيلاروسيا'],
  ['CD', 'الكونغو الديمقراطية'],
  ['CG', 'الكونغو برازافيل'],
  ['DK', 'الدنمارك'],
  ['EA', 'سبتة ومليلية'],
  ['HU', 'المجر'],
  ['MM', 'ميانمار'],
  ['MO', 'ماكاو'],
  ['MV', 'المالديف'],
  ['TL', 'تيمور الشرقية'],
])

/** CLDR's name of a country or M49 region in both languages; null where it lacks one. */
export function getTerritoryName(code: string): Localised | null {
  const key = shortened.has(code) ? `${code}-alt-short` : code
  const ar = ownArabic.get(code) ?? arabic[key]
  const en = english[key]
  return ar && en
    ? {
        ar,
        en: english[`${code}-alt-variant`] && code === 'TR' ? english[`${code}-alt-variant`]! : en,
      }
    : null
}

/** CLDR's other names of a country. */
export function getOtherTerritoryNames(code: string): MoreNames {
  const keys = [code, `${code}-alt-short`, `${code}-alt-variant`].filter(
    (key) => key !== 'IO-alt-chagos',
  )
  const from = (names: Territories) =>
    keys.map((key) => names[key]).filter((name) => name !== undefined)
  return { ar: from(arabic), en: from(english) }
}

/** What CLDR calls a country in the other languages that are read, where it tells no other thing. */
export function getForeignTerritoryNames(code: string): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(foreign).flatMap(([language, names]) => {
      const name = names[code]
      const isOwn = name === undefined || name === english[code] || elsewhere.has(name)
      return isOwn ? [] : [[language, [name]]]
    }),
  )
}

/** Without repetition and without what the label already says. */
export function aliasesBeside(labels: Localised, { ar, en }: MoreNames): Record<string, string[]> {
  return {
    ar: [...new Set(ar)].filter((name) => name !== labels.ar),
    en: [...new Set(en)].filter((name) => name !== labels.en),
  }
}
