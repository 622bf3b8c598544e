import { digitsOf, wordAt, type DateText } from '../../calendar/date-reading.ts'
import { ordinalTens, ordinalWords, withoutParticles } from './words.ts'

export interface DayOfMonth {
  day: number
  /** the word behind it */
  to: number
}

/** A day in digits or as an ordinal: «6», «الأول», «الحادي عشر», «الخامس والعشرين». */
export function dayAt(source: DateText, i: number): DayOfMonth | null {
  const word = wordAt(source, i)
  const digits = digitsOf(word) ?? (/^[وب]/.test(word) ? digitsOf(word.slice(1)) : null)
  if (digits !== null) return digits >= 1 && digits <= 31 ? { day: digits, to: i + 1 } : null
  const ordinal = ordinalWords.get(withoutParticles(word))
  if (ordinal === undefined) return null
  const tens = ordinalTens.get(wordAt(source, i + 1)) ?? 0
  return ordinal + tens <= 31 ? { day: ordinal + tens, to: tens ? i + 2 : i + 1 } : null
}
