import { borders } from '@rapideditor/country-coder'
import type { EntityRecord, Localised } from '../../../src/model/knowledge.ts'
import {
  aliasesBeside,
  getForeignTerritoryNames,
  getOtherTerritoryNames,
  getTerritoryName,
  type Spellings,
} from './place-names.ts'
import { getTerritoryPhrase, inTerritory, toArabic } from './in-territory.ts'

/** What country-coder says of a place. */
interface Border {
  id?: string
  iso1A2?: string
  m49?: string
  wikidata?: string
  nameEn?: string
  aliases?: string[]
  level?: string
  groups?: string[]
  country?: string
}

const bloc = ['EU', 'UN', '001']
/** Codes that country-coder gives as aliases beside names: only these are used in running text. */
const spoken = new Set(['UK'])

/**
 * Countries, territories and the world's regions: codes and Wikidata identifiers of country-coder,
 * names of CLDR.
 */
export const makeCountries = ({ places }: Spellings): EntityRecord[] =>
  (borders.features as { properties: Border }[]).flatMap(
    ({ properties }) => toPlace(properties, places) ?? [],
  )

type PlaceKind = 'country' | 'state' | 'region' | 'territory'

const prior: Record<PlaceKind, number> = { country: 0.9, state: 0.6, region: 0.7, territory: 0.6 }

function toPlace(border: Border, places: Spellings['places']): EntityRecord | null {
  const { id, iso1A2, m49, wikidata, nameEn } = border
  if (!id || !nameEn || !wikidata || bloc.includes(id)) return null
  const more = places.get(iso1A2 ?? m49 ?? nameEn) ?? { ar: [], en: [] }
  const code = iso1A2 ?? m49
  const named = code ? getTerritoryName(code) : null
  const labels = named ?? (more.ar[0] ? { ar: more.ar[0], en: nameEn } : null)
  if (!labels) return null
  const other = iso1A2 ? getOtherTerritoryNames(iso1A2) : { ar: [], en: [] }
  const kind = kindOf(border, id)
  const country = countryOf(border, kind, id)
  return {
    id: `place-${id.toLowerCase()}`,
    type: 'LOC',
    kind: kind === 'state' ? 'region' : kind,
    labels,
    aliases: {
      ...aliasesBeside(labels, {
        ar: [...other.ar, ...more.ar],
        en: [...other.en, ...spelledIn(border, nameEn), ...more.en],
      }),
      ...(kind === 'country' && iso1A2 && getForeignTerritoryNames(iso1A2)),
    },
    descriptions: describe(border, id, kind),
    qid: wikidata,
    ...country,
    prior: prior[kind],
  }
}

function kindOf({ level, iso1A2, m49 }: Border, id: string): PlaceKind {
  if (level === 'country') return 'country'
  if (states.has(id)) return 'state'
  return !iso1A2 && m49 !== undefined ? 'region' : 'territory'
}

/**
 * The code that ISO 3166-1 gives a place; for a state that of its federation, for a part (Scotland)
 * that of the state of which it is told as a part.
 */
function countryOf({ iso1A2, country }: Border, kind: PlaceKind, id: string): { country?: string } {
  if (iso1A2 && iso1A2 !== 'XK') return { country: iso1A2 }
  return country && (kind === 'state' || (kind === 'territory' && !contested.has(id)))
    ? { country }
    : {}
}

/** English names of a place with a code of its own, without the codes among them. */
const spelledIn = ({ iso1A2, aliases = [] }: Border, nameEn: string): string[] =>
  iso1A2 ? [nameEn, ...aliases.filter((alias) => spoken.has(alias) || /[a-z]/.test(alias))] : []

function describe(
  { groups = [], country, iso1A2 }: Border,
  id: string,
  kind: PlaceKind,
): Localised {
  switch (kind) {
    case 'country':
      return inRegion(groups)
    case 'state':
      return inTerritory({ ar: 'ولاية', en: 'state' }, country ?? null)
    case 'region':
      return { ar: 'منطقة من العالم', en: 'region of the world' }
    case 'territory':
      return territoryOf(country, id, iso1A2 !== undefined)
  }
}

function inRegion(groups: readonly string[]): Localised {
  const region = groups
    .filter((code) => /^\d+$/.test(code) && code !== '001')
    .map(getTerritoryName)
    .find((name) => name !== null)
  return region
    ? { ar: `دولة في ${region.ar}`, en: `country in ${region.en}` }
    : { ar: 'دولة', en: 'country' }
}

/** Territories over which states differ are told without a state. */
const contested = new Set(['Q7835', 'Q5823', 'Q5831', 'FK', 'GI'])

/** States of a federation that country-coder lists apart from the rest of it. */
const states: ReadonlySet<string> = new Set(['Q782', 'Q797', 'Q34366'])

/** Of what has a code of its own, as a territory of a state; of the rest (Scotland, Java), as a part. */
function territoryOf(country: string | undefined, id: string, isCoded: boolean): Localised {
  const owner = country && !contested.has(id) ? getTerritoryPhrase(country) : null
  if (!owner) return { ar: 'إقليم', en: 'territory' }
  return isCoded
    ? { ar: `إقليم تابع ${toArabic(owner.ar!)}`, en: `territory of ${owner.en}` }
    : { ar: `جزء من ${owner.ar}`, en: `part of ${owner.en}` }
}
