import { borders } from '@rapideditor/country-coder'
import type { EntityRecord, Localised } from '../../../src/model/knowledge.ts'
import {
  aliasesBeside,
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
      const isState = states.has(id)
      const isRegion = isState || (!iso1A2 && m49 !== undefined)
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
            : isState
              ? inTerritory({ ar: 'ولاية', en: 'state' }, country ?? null)
              : isRegion
                ? { ar: 'منطقة من العالم', en: 'region of the world' }
                : territoryOf(country, id, iso1A2 !== undefined),
          qid: wikidata,
          ...(iso1A2 && iso1A2 !== 'XK' ? { country: iso1A2 } : isState ? { country } : {}),
          prior: isCountry ? 0.9 : isRegion && !isState ? 0.7 : 0.6,
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
