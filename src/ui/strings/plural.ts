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

/**
 * The count in Arabic words: zero, one and two are words by themselves, the others a figure and the
 * noun in its form.
 */
export function countArabic(n: number, [zero, one, two, few, many, other]: ArabicForms): string {
  if (n < 3) return [zero, one, two][n] ?? zero
  const rest = n % 100
  return `${n} ${rest >= 3 && rest <= 10 ? few : rest >= 11 ? many : other}`
}

/** "no names", "1 name", "14 names". */
export function countEnglish(n: number, one: string, more: string): string {
  return `${n || 'no'} ${n === 1 ? one : more}`
}
