/** How a person's trade and birth are told in three languages, of a man and of a woman. */
import { getCountryForms } from '../people/country-forms.ts'
import type { TitleWords } from '../people/title-words.ts'
import type { Trade } from './trades.ts'

/** Births before this year are told with the year of the borders: states were others then. */
const bordersOfNow = 1950
/** From this year on a year is told as a day is, in a sentence of its own. */
const firstToldYear = 1000

export interface Birth {
  /** ISO code of the country in which the place lies; empty where it is not told */
  country: string
  /** the year, negative before Christ; null where it is not known */
  born: number | null
}

/** Whether a year is told in the words of the trade. */
export const isOfOldTimes = (born: number | null): born is number =>
  born !== null && born < firstToldYear

/**
 * "Singer, born in Jamaica", "Philosopher, born in 384 BC in Greece (borders of 2013)": the country
 * is that of the place, and says nothing of a nationality.
 */
export function originWords({ en, ar, fr }: Trade, { country, born }: Birth): TitleWords {
  const forms = country === '' ? null : getCountryForms(country)
  const year = isOfOldTimes(born) ? tellYear(born) : null
  const isOld = born === null || born < bordersOfNow
  const birth = (place: string | undefined, when: string | undefined, borders: string) =>
    [when, place && (isOld ? `${place} ${borders}` : place)].filter(Boolean).join(' ')
  const inEnglish = birth(forms?.of.replace(/^of /, 'in '), year?.en, '(borders of 2013)')
  const inArabic = birth(forms?.fi, year?.ar, '(وفق حدود عام 2013)')
  const inFrench = birth(forms?.in, year?.fr, '(frontières de 2013)')
  const join = (
    [ofMan, ofWoman]: readonly [string, string],
    [bornM, bornF]: readonly [string, string],
    told: string,
  ): [string, string] =>
    told === '' ? [ofMan, ofWoman] : [`${ofMan}${bornM} ${told}`, `${ofWoman}${bornF} ${told}`]
  return {
    en: join(en, [', born', ', born'], inEnglish),
    ar: join(ar, ['، وُلد', '، وُلدت'], inArabic),
    fr: join(fr, [', né', ', née'], inFrench),
  }
}

/** A year of old times; the year 0 of the source is the first of our count. */
function tellYear(born: number): { en: string; ar: string; fr: string } {
  const year = Math.max(1, Math.abs(born))
  return born < 0
    ? { en: `in ${year} BC`, ar: `عام ${year} قبل الميلاد`, fr: `en ${year} av. J.-C.` }
    : { en: `in AD ${year}`, ar: `عام ${year} للميلاد`, fr: `en ${year} apr. J.-C.` }
}
