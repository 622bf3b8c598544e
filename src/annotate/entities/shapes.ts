import { isArabicUnit } from '../../text/scripts.ts'
import type { Spelling } from '../../languages/names/spelling.ts'
import type { Span } from '../../model/text.ts'

/** The look of a word as one small number; Arabic words have no case. */
export const Shape = {
  noCase: 0,
  capital: 1,
  allCapitals: 2,
  lower: 3,
  mixed: 4,
  digits: 5,
  withDigits: 6,
} as const

/** "Fisk", "McFisk": one word of a name, in a language with capitals. */
export const isCapital = ({ shape }: { shape: number }): boolean =>
  shape === Shape.capital || shape === Shape.mixed

/** The same, or all in capitals. */
export const hasCapital = (word: { shape: number }): boolean =>
  isCapital(word) || word.shape === Shape.allCapitals

const lookedAt = 12

/** Looks at the first 12 units. */
export function shapeOf(text: string, { start, end }: Span): number {
  let upper = 0
  let lower = 0
  let digits = 0
  const stop = Math.min(end, start + lookedAt)
  for (let i = start; i < stop; i++) {
    const sign = signAt(text, i)
    if (sign === Sign.digit) digits++
    else if (sign === Sign.lower) lower++
    else if (sign === Sign.upper) upper++
  }
  if (digits > 0) return upper + lower > 0 ? Shape.withDigits : Shape.digits
  if (upper === 0) return lower > 0 ? Shape.lower : Shape.noCase
  if (lower === 0) return Shape.allCapitals
  return upper === 1 && signAt(text, start) === Sign.upper ? Shape.capital : Shape.mixed
}

const Sign = { other: 0, digit: 1, lower: 2, upper: 3 } as const

/** Digits and letters of the frequent scripts are told by their number. */
function signAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669)) return Sign.digit
  if (isArabicUnit(unit)) return Sign.other
  if (unit >= 0x61 && unit <= 0x7a) return Sign.lower
  if (unit >= 0x41 && unit <= 0x5a) return Sign.upper
  const character = text[at]!
  if (character !== character.toLowerCase()) return Sign.upper
  return character === character.toUpperCase() ? Sign.other : Sign.lower
}

/**
 * Which of the letters that folding makes equal a word begins and ends with: «على» is rarely
 * a man's name and «علي» often is, in a text that tells the two apart. `last`: the last letter, '' where the
 * text does not tell. 0 for a word with neither, as in a language without such letters.
 */
export function spellingOf(
  text: string,
  { start }: Span,
  spelling: Spelling | undefined,
  last: string,
): number {
  if (!spelling) return 0
  const { firstLetters, lastLetters } = spelling
  return (
    (firstLetters.indexOf(text[start]!) + 1) * lastKinds +
    (last === '' ? 0 : lastLetters.indexOf(last) + 1)
  )
}

/** One more than the last letters that a spelling tells apart. */
const lastKinds = 5

/** Which of those letters a word ends in, in a text that tells them apart; else ''. */
export const lastLetterOf = (spelling: number, rules: Spelling | undefined): string =>
  rules?.lastLetters[(spelling % lastKinds) - 1] ?? ''

/** Whether a word ends in one of those letters, in a text that tells them apart. */
export const tellsLastLetter = (spelling: number): boolean => spelling % lastKinds !== 0
