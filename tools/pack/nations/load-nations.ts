import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { getTerritoryName } from '../places/place-names.ts'

/** How the two languages speak of a country and its people. */
export interface Nation {
  /** ISO 3166-1 alpha-2 */
  code: string
  /** the name as it stands alone, and after "of" */
  name: { ar: string; en: string; of: string }
  /**
   * Arabic adjectives without ال, masculine, the usual one first; none where the language makes a
   * phrase instead
   */
  arabic: string[]
  /** whether another country has the same Arabic adjective: then it does not tell which is meant */
  isShared: boolean
  english: string[]
  people: { ar: string[]; en: string[] }
}

/**
 * One line of packs/peoples/names.json: adjectives in Arabic and English, the people in English,
 * and in Arabic where it is no regular plural.
 */
type Line = [arabic: string, english: string, people: string, arabicPeople?: string]

/** Names that CLDR writes for lists rather than for sentences, and those that take an article. */
const phrases: Record<string, { ar?: string; en?: string; of?: string }> = {
  AE: { ar: 'الإمارات', of: 'the United Arab Emirates' },
  BA: { en: 'Bosnia and Herzegovina' },
  BS: { of: 'the Bahamas' },
  CD: {
    ar: 'الكونغو الديمقراطية',
    en: 'Democratic Republic of the Congo',
    of: 'the Democratic Republic of the Congo',
  },
  CF: { ar: 'أفريقيا الوسطى', of: 'the Central African Republic' },
  CG: { ar: 'جمهورية الكونغو', en: 'Republic of the Congo', of: 'the Republic of the Congo' },
  CI: { en: 'Ivory Coast' },
  CZ: { of: 'the Czech Republic' },
  DO: { of: 'the Dominican Republic' },
  GB: { ar: 'بريطانيا', of: 'the United Kingdom' },
  GM: { of: 'the Gambia' },
  KM: { of: 'the Comoros' },
  MM: { en: 'Myanmar' },
  MV: { of: 'the Maldives' },
  NL: { of: 'the Netherlands' },
  PH: { of: 'the Philippines' },
  PS: { ar: 'فلسطين', en: 'Palestine' },
  SA: { ar: 'السعودية' },
  SC: { of: 'the Seychelles' },
  SY: { ar: 'سوريا' },
  TR: { ar: 'تركيا', en: 'Turkey' },
  US: { of: 'the United States' },
}

/** All nations of packs/peoples/names.json, by code. */
export function loadNations(): Map<string, Nation> {
  const lines = JSON.parse(
    readFileSync(
      fileURLToPath(new URL('../../../packs/peoples/names.json', import.meta.url)),
      'utf8',
    ),
  ) as Record<string, Line>
  return new Map(
    Object.entries(lines).flatMap(([code, line]) => {
      const name = getTerritoryName(code)
      const { ar = name?.ar, en = name?.en, of = en } = phrases[code] ?? {}
      if (!ar || !en || !of) return []
      const isShared = Object.entries(lines).some(
        ([other, [arabic]]) => other !== code && arabic !== '' && arabic === line[0],
      )
      return [[code, toNation({ code, name: { ar, en, of }, isShared }, line)] as const]
    }),
  )
}

const split = (text: string): string[] => text.split('/').filter(Boolean)

function toNation(
  nation: Pick<Nation, 'code' | 'name' | 'isShared'>,
  [arabicText, englishText, peopleText, arabicPeople]: Line,
): Nation {
  const arabic = split(arabicText)
  return {
    ...nation,
    arabic,
    english: split(englishText),
    people: {
      ar: arabicPeople === undefined ? arabic.flatMap(pluralsOf) : split(arabicPeople),
      en: split(peopleText),
    },
  }
}

const pluralsOf = (adjective: string): string[] => [`ال${adjective}ون`, `ال${adjective}ين`]

/**
 * An Arabic adjective with its article, masculine or feminine, each word of it: «الكورية الشمالية».
 * «جنوب أفريقي» is one word in two: its first half stays.
 */
export function agree(adjective: string, gender: 'm' | 'f'): string {
  const words = adjective.split(' ')
  const isHalf = words[0] === 'جنوب'
  return words
    .map(
      (word, i) =>
        `${isHalf && i > 0 ? '' : 'ال'}${word}${gender === 'f' && !(isHalf && i === 0) ? 'ة' : ''}`,
    )
    .join(' ')
}
