/** Counting in words. */

/**
 * «لا أسماء», «اسم واحد», «اسمان», «5 أسماء», «14 اسمًا», «100 اسم»: the six ways in which Arabic
 * counts.
 */
export type ArabicForms = [
  zero: string,
  one: string,
  two: string,
  few: string,
  many: string,
  other: string,
]

const rules = {
  ar: new Intl.PluralRules('ar'),
  en: new Intl.PluralRules('en'),
  fr: new Intl.PluralRules('fr'),
}

/**
 * The count in Arabic words: zero, one and two are words by themselves, the others a figure and the
 * noun in its form.
 */
export function countArabic(n: number, [zero, one, two, few, many, other]: ArabicForms): string {
  const form = { zero, one, two, few: `${n} ${few}`, many: `${n} ${many}`, other: `${n} ${other}` }
  return form[rules.ar.select(n)]
}

/** "no names", "1 name", "14 names". */
export function countEnglish(n: number, one: string, more: string): string {
  return `${n || 'no'} ${rules.en.select(n) === 'one' ? one : more}`
}

/** What is said of none, the noun after 1, the noun after more; `none` is all that is said of zero. */
export type FrenchForms = [none: string, one: string, more: string]

/** "aucun nom", "1 nom", "14 noms". */
export function countFrench(n: number, [none, one, more]: FrenchForms): string {
  return n === 0 ? none : `${n} ${rules.fr.select(n) === 'one' ? one : more}`
}
