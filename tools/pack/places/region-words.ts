import type { Localised } from '../../../src/model/knowledge.ts'
import { inTerritory } from './in-territory.ts'

/**
 * Kinds of division that the news names, with their Arabic words; lesser ones (districts, communes,
 * boroughs) share names with towns.
 */
const kinds = new Map<string, Localised>([
  ['Province', { ar: 'مقاطعة', en: 'province' }],
  ['State', { ar: 'ولاية', en: 'state' }],
  ['Governorate', { ar: 'محافظة', en: 'governorate' }],
  ['Region', { ar: 'إقليم', en: 'region' }],
  ['County', { ar: 'مقاطعة', en: 'county' }],
  ['Prefecture', { ar: 'محافظة', en: 'prefecture' }],
  ['Department', { ar: 'مقاطعة', en: 'department' }],
  ['Republic', { ar: 'جمهورية ذاتية', en: 'republic' }],
  ['Emirate', { ar: 'إمارة', en: 'emirate' }],
  ['Canton', { ar: 'كانتون', en: 'canton' }],
  ['Autonomous Community', { ar: 'إقليم ذاتي', en: 'autonomous community' }],
  ['Autonomous Region', { ar: 'إقليم ذاتي', en: 'autonomous region' }],
  ['Territory', { ar: 'إقليم', en: 'territory' }],
  ['Oblast', { ar: 'أوبلاست', en: 'oblast' }],
  ['Division', { ar: 'إقليم', en: 'division' }],
  ['Voivodeship|Province', { ar: 'محافظة', en: 'province' }],
  ['Administrative State', { ar: 'ولاية', en: 'state' }],
  ['Municipality|Governarate', { ar: 'شعبية', en: 'district' }],
])

/** The words for a kind of Natural Earth; null for one that the news does not name. */
export const getKind = (type: string | undefined): Localised | null => kinds.get(type ?? '') ?? null

/** What a division that CLDR alone names is called: it does not say the kind. */
export const division: Localised = { ar: 'تقسيم إداري', en: 'administrative division' }

/** Names of Natural Earth that are not how Arabic writes the place, by its own codes. */
const respelled: ReadonlyMap<string, string> = new Map([
  ['CHN-1756', 'شينجيانغ'],
  ['CHN-1810', 'يوننان'],
  ['DNK-3417', 'إقليم جنوب الدنمارك'],
  ['FIN-3176', 'إقليم لابلاند'],
  ['RUS-2401', 'أوبلاست كيميروفو'],
  // «إقليم كردستان» is Iraq's region
  ['IRN-3241', 'محافظة كردستان الإيرانية'],
])

/**
 * A division's name with the translations mended that Natural Earth takes from dictionaries: a
 * department is no «إدارة» (an office), a regional corporation no «شركة» (a firm).
 */
export function nameRegion({ ar, en }: Localised, code: string, kind: Localised): Localised {
  const arabic = (respelled.get(code) ?? ar!)
    .replace(/^إدارة /, `${kind.ar} `)
    .replace(/^الإدارة /, `ال${kind.ar} `)
    .replace(/^شركة (.+) الإقليمية$/, '$1')
  return { ar: arabic, en: en!.replace(/ Regional Corporation$/, '') }
}

/** The Arabic word with which a division's own name says what it is: «محافظة نينوى». */
const ownWord = /^(محافظة|مقاطعة|ولاية|إقليم|منطقة|جهة|إمارة|كانتون|أوبلاست|شعبية|عمالة) /

/** «حضرموت» of «محافظة حضرموت»; «لينينغراد أوبلاست» stays whole, as the bare name is another. */
export const withoutOwnWord = (name: string): string => name.replace(ownWord, '')

/**
 * What a division is, in Arabic by the word of its own name where that has one; without a country
 * where `code` is null.
 */
export const describeRegion = (
  { ar }: Localised,
  kind: Localised,
  code: string | null,
): Localised => inTerritory({ ar: ownWord.exec(ar!)?.[1] ?? kind.ar!, en: kind.en! }, code)

/**
 * Divisions that lie, wholly or in part, where states differ (Western Sahara), by CLDR's code: they
 * are told without a country.
 */
export const contestedDivisions: ReadonlySet<string> = new Set(
  'ma14 ma15 ma16 mabod maesm malaa maoud'.split(' '),
)

/**
 * Kinds that English sets behind the name: "Gharbia governorate". Before others it says "the region
 * of".
 */
const setBehind: ReadonlySet<string> = new Set([
  'province',
  'governorate',
  'county',
  'prefecture',
  'oblast',
])
export const withKind = (name: string, kind: string): string[] =>
  setBehind.has(kind) &&
  !/ (?:Province|State|Governorate|County|Prefecture|Oblast|Voivodeship|Region)$/.test(name)
    ? [`${name} ${kind}`]
    : []
