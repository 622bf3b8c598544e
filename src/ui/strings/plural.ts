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

/** From here on figures are parted by thousands, so that they are read at a glance. */
const leastParted = 1000
/** Western figures in Arabic too: who prefers the others gets them of `writeDigits`. */
const locales = { ar: 'ar-u-nu-latn', en: 'en', fr: 'fr' }

/** "5", "1,927", "1 927": made at need, since few counts are so large. */
const figureOf = (n: number, lang: keyof typeof locales): string =>
  n < leastParted ? String(n) : new Intl.NumberFormat(locales[lang]).format(n)

/**
 * The count in Arabic words: zero, one and two are words by themselves, the others a figure and the
 * noun in its form.
 */
export function countArabic(n: number, [zero, one, two, few, many, other]: ArabicForms): string {
  const figure = figureOf(n, 'ar')
  const form = {
    zero,
    one,
    two,
    few: `${figure} ${few}`,
    many: `${figure} ${many}`,
    other: `${figure} ${other}`,
  }
  return form[rules.ar.select(n)]
}

/** "no names", "1 name", "14 names". */
export function countEnglish(n: number, one: string, more: string): string {
  return `${n === 0 ? 'no' : figureOf(n, 'en')} ${rules.en.select(n) === 'one' ? one : more}`
}

/** What is said of none, the noun after 1, the noun after more; `none` is all that is said of zero. */
export type FrenchForms = [none: string, one: string, more: string]

/** "aucun nom", "1 nom", "14 noms". */
export function countFrench(n: number, [none, one, more]: FrenchForms): string {
  return n === 0 ? none : `${figureOf(n, 'fr')} ${rules.fr.select(n) === 'one' ? one : more}`
}
