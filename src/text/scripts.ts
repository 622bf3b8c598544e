/** The script in which words are written: one question, one answer. */
import { isArabicLetter } from './letters.ts'

const firstArabic = 0x600
const lastArabic = 0x6ff

/** Whether a UTF-16 unit is of the Arabic block. */
export const isArabicUnit = (unit: number): boolean => unit >= firstArabic && unit <= lastArabic

/** Whether a word or text begins with a UTF-16 unit of the Arabic block. */
export const beginsInArabic = (text: string): boolean => isArabicUnit(text.charCodeAt(0))

/**
 * Whether a word or text begins with a letter of a script before the Arabic one: those have
 * capitals and write no particle onto a word.
 */
export const beginsBeforeArabic = (text: string): boolean => text.charCodeAt(0) < firstArabic

const arabic = /\p{Script=Arabic}/u

/** Whether a text has a letter or sign of Arabic script anywhere. */
export function hasArabic(text: string): boolean {
  let isSure = true
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isArabicLetter(unit)) return true
    // what lies before the Arabic block is not of that script; the rest is left to the expression
    if (unit >= firstArabic && (unit < 0x2000 || unit > 0x206f)) isSure = false
  }
  return !isSure && arabic.test(text)
}

const inArabicLetters = /^(?:ar|fa|ur|ps|ckb|sd|ug)\b/i

/**
 * Whether a language is mostly written in Arabic script, by its BCP 47 tag. A list of those that
 * news is written in: what `Intl.Locale` would tell costs a page 6 ms.
 */
export const isInArabicLetters = (lang: string): boolean => inArabicLetters.test(lang)
