/**
 * Numbers that a text writes with a word for their size, in full: «214 ألف» and "214,000", "2.4
 * million" and «2.4 مليون».
 */
import { numberSizes } from '../../languages/words-in-reports.ts'
import { inEuropeanDigits } from '../../text/numbers.ts'

const sizeNamed = (part: 'thousand' | 'million' | 'billion') =>
  new RegExp(`^(?:${numberSizes.map((sizes) => sizes[part]).join('|')})$`)
const sizes: readonly [RegExp, number][] = [
  [sizeNamed('thousand'), 1e3],
  [sizeNamed('million'), 1e6],
  [sizeNamed('billion'), 1e9],
]
const sizeWord = numberSizes.map(({ word }) => word).join('|')
const sizeLetters = numberSizes.map(({ letters }) => letters).join('')
const stated = new RegExp(
  // a whole run of digits or nothing: a part of a telephone number is no number
  '(?<!\\d)(\\d{1,3}(?:[,٬]\\d{3})+|\\d{1,15}(?:[.,٫]\\d{1,6})?)(?!\\d)' +
    `(?:[\\s-]?(${sizeWord})(?![${sizeLetters}]))?`,
  'gi',
)

/** Those of a thousand and more, years left out. */
export function fullNumbersOf(text: string): Set<number> {
  const plain = inEuropeanDigits(text)
  const found = new Set<number>()
  for (const [, digits, word] of plain.matchAll(stated)) {
    const isGrouped = /[,٬]\d{3}/.test(digits!)
    const value = Number(isGrouped ? digits!.replace(/[,٬]/g, '') : digits!.replace(/[,٫]/, '.'))
    const size =
      word === undefined ? 1 : (sizes.find(([name]) => name.test(word.toLowerCase()))?.[1] ?? 1)
    const full = Math.round(value * size)
    if (full >= 1000 && !(size === 1 && !isGrouped && full >= 1900 && full <= 2100)) found.add(full)
  }
  return found
}
