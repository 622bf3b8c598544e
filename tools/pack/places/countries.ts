import { borders } from '@rapideditor/country-coder'
import type { EntityRecord, Localised } from '../../../src/model/knowledge.ts'
import {
  aliasesBeside,
  getOtherTerritoryNames,
  getTerritoryName,
  type Spellings,
} from './place-names.ts'

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
export function makeCountries({ places }: Spellings): EntityRecord[] {
  return (borders.features as { properties: Border }[]).flatMap(
    ({ properties }): EntityRecord[] => {
      const {
        id,
        iso1A2,
        m49,
        wikidata,
        nameEn,
        aliases = [],
        level,
        groups = [],
        country,
      } = properties
      if (!id || !nameEn || !wikidata || bloc.includes(id)) return []
      const more = places.get(iso1A2 ?? m49 ?? nameEn) ?? { ar: [], en: [] }
      const named = iso1A2 ? getTerritoryName(iso1A2) : m49 ? getTerritoryName(m49) : null
      const labels = named ?? (more.ar[0] ? { ar: more.ar[0], en: nameEn } : null)
      if (!labels) return []
      const other = iso1A2 ? getOtherTerritoryNames(iso1A2) : { ar: [], en: [] }
      const spelled = iso1A2
        ? [nameEn, ...aliases.filter((alias) => spoken.has(alias) || /[a-z]/.test(alias))]
        : []
      const isCountry = level === 'country'
      const isRegion = !iso1A2 && m49 !== undefined
      return [
        {
          id: `place-${id.toLowerCase()}`,
          type: 'LOC',
          kind: isCountry ? 'country' : isRegion ? 'region' : 'territory',
          labels,
          aliases: aliasesBeside(labels, {
            ar: [...other.ar, ...more.ar],
            en: [...other.en, ...spelled, ...more.en],
          }),
          descriptions: isCountry
            ? inRegion(groups)
            : isRegion
              ? { ar: 'منطقة من العالم', en: 'region of the world' }
              : territoryOf(country, id),
          qid: wikidata,
          ...(iso1A2 && iso1A2 !== 'XK' ? { country: iso1A2 } : {}),
          prior: isCountry ? 0.9 : isRegion ? 0.7 : 0.6,
        },
      ]
    },
  )
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

function territoryOf(country: string | undefined, id: string): Localised {
  const owner = country && !contested.has(id) ? getTerritoryName(country) : null
  return owner
    ? { ar: `إقليم تابع لـ${owner.ar}`, en: `territory of ${owner.en}` }
    : { ar: 'إقليم', en: 'territory' }
}
