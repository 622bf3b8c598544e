import { isCommonWord } from '../../../src/languages/words-in-packs.ts'
import { commonWords as commonArabic } from '../../../src/languages/ar/names/common.ts'
import { nationalities } from '../../../src/languages/ar/names/demonyms.ts'
import {
  everydayAdjectives,
  everydayNouns,
  everydayVerbs,
} from '../../../src/languages/ar/names/everyday.ts'
import { arabGivenNames, arabSurnames } from '../../../src/languages/ar/names/people-arab.ts'
import { commonWords as commonEnglish } from '../../../src/languages/en/names/common.ts'
import { givenNames, surnames } from '../../../src/languages/en/names/people.ts'
import { fold } from '../../../src/text/fold.ts'
import { soundsAlike } from './alike.ts'
import { isLeftOut } from './left-out.ts'
import { near, transcribed } from './near-countries.ts'

/** A city of GeoNames, and what it is called in each language by whichever source. */
export interface CityNames {
  country: string
  featureCode: string
  population: number
  latin: string
  english: string | null
  /** the likeliest first */
  arabic: readonly string[]
}

const leastNear = 10_000
const leastElsewhere = 50_000
/** From this size a city is as likely meant as the word or the person of its name. */
const known = 500_000

/**
 * The names of a city that the pack takes, Arabic then English; null where it is too small, or its
 * names are none that may stand in a pack.
 */
export function chooseCityNames({
  country,
  featureCode,
  population,
  latin,
  english,
  arabic,
}: CityNames): [string, string] | null {
  const isSeat = featureCode === 'PPLC' || featureCode === 'PPLA'
  if (population < (near.has(country) ? leastNear : isSeat ? 0 : leastElsewhere)) return null
  const en = transcribed.has(country) ? withoutMarks(english ?? latin) : (english ?? latin)
  const found = arabic
    .map(clean)
    .find((name) => isArabic(name) && (soundsAlike(name, latin) || soundsAlike(name, en)))
  const ar = found && withArticle(found, latin)
  if (
    !ar ||
    [ar, en].some((name) => isLeftOut(name) || (population < known && isSomethingElse(name)))
  )
    return null
  return [ar, en]
}

/** «يكلا، مرسية», «زالنجي (مدينة)», «مدينة الإسماعيلية»; vowel signs and marks of direction. */
const clean = (name: string): string =>
  name
    .replace(/[\u200c\u200e\u200f\u0640\u064b-\u0652]/g, '')
    .replace(/[،,].*$|\s*\([^)]*\)/g, '')
    .replace(/^(?:مدينة|ولاية|بلدية) /, '')
    .trim()
const isArabic = (name: string): boolean =>
  /^[\u0621-\u063a\u0641-\u064a][\u0621-\u063a\u0641-\u064a -]+$/.test(name)
/** ‘ and ’ of transcription and the dots below letters: "Tulkarm" for "Ţūlkarm". */
const withoutMarks = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}|[‘’ʿʾ']/gu, '')
    .normalize('NFC')

/** The division of which a town is the seat, or what sort of place it is, before its own name. */
const arabicNoun = /^(?:محافظة|شعبية|إمارة|دائرة|قضاء|ناحية|بلدة|قرية|حي) /
const englishNoun = /^(?:Nahiyat|Qaryat|Hayy) | District$/

/**
 * The names of a town by itself where the source names it with its division: «يفرن» of «شعبية يفرن»,
 * and «مدينة المرج» where the bare name is a word or somebody's as well.
 */
export function nameTownItself([ar, en]: readonly [string, string]): [string, string] {
  const bare = ar.replace(arabicNoun, '')
  if (bare === ar) return [ar, en]
  const isOther = isLeftOut(bare) || isSomethingElse(bare) || bare.startsWith('أبو ')
  const latin = en.replace(englishNoun, '')
  return [isOther ? `مدينة ${bare}` : bare, latin[0]!.toUpperCase() + latin.slice(1)]
}

/** A name whose Latin form has the article has it in Arabic: «الثورة» for "Ath Thawrah". */
const withArticle = (arabic: string, latin: string): string =>
  !arabic.includes(' ') && !arabic.startsWith('ال') && /^(?:Al|A[dnrstzşţz̧][a-z]?)[ -]/u.test(latin)
    ? `ال${arabic}`
    : arabic

const foldedWords = (...texts: string[]): ReadonlySet<string> =>
  new Set(
    texts
      .flatMap((text) => text.trim().split(/\s+/))
      .map((word) => fold(word.replaceAll('_', ' '))),
  )
const people = foldedWords(givenNames, surnames, arabGivenNames, arabSurnames)
const words = foldedWords(
  commonArabic,
  nationalities,
  everydayAdjectives,
  everydayNouns,
  everydayVerbs,
  commonEnglish,
)
const article = fold('ال')

/**
 * Somebody's name, a word with or without the article, or so short that it stands inside others.
 */
function isSomethingElse(name: string): boolean {
  const folded = fold(name)
  return (
    isCommonWord(name) ||
    people.has(folded) ||
    folded.length < 3 ||
    [folded, folded.startsWith(article) ? folded.slice(article.length) : folded].some((form) =>
      words.has(form),
    )
  )
}
