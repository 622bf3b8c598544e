import { isArabicUnit } from '../../text/scripts.ts'
import type { Spelling } from '../../languages/name-rules.ts'
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

/** Looks at the first 12 units. */
export function shapeOf(text: string, { start, end }: Span): number {
  let upper = 0
  let lower = 0
  let digits = 0
  let firstUpper = false
  const stop = Math.min(end, start + 12)
  for (let i = start; i < stop; i++) {
    const code = text.charCodeAt(i)
    if ((code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669)) {
      digits++
      continue
    }
    if (isArabicUnit(code)) continue
    if (code >= 0x61 && code <= 0x7a) {
      lower++
      continue
    }
    if (code >= 0x41 && code <= 0x5a) {
      upper++
      if (i === start) firstUpper = true
      continue
    }
    const character = text[i]!
    const low = character.toLowerCase()
    if (character !== low) {
      upper++
      if (i === start) firstUpper = true
    } else if (character !== character.toUpperCase()) lower++
  }
  if (digits > 0) return upper + lower > 0 ? Shape.withDigits : Shape.digits
  if (upper === 0) return lower > 0 ? Shape.lower : Shape.noCase
  if (lower === 0) return Shape.allCapitals
  return firstUpper && upper === 1 ? Shape.capital : Shape.mixed
}

/**
 * Which of the letters that folding lets fall together a word begins and ends with: «على» is seldom
 * a man's name and «علي» often is, in a text that tells the two apart. 0 for a word with neither,
 * as in a language without such letters.
 */
export function spellingOf(
  text: string,
  { start, end }: Span,
  spelling: Spelling | undefined,
  isCareful: boolean,
): number {
  if (!spelling) return 0
  const { firstLetters, lastLetters } = spelling
  return (
    (firstLetters.indexOf(text[start]!) + 1) * 5 +
    (isCareful ? lastLetters.indexOf(text[end - 1]!) + 1 : 0)
  )
}
