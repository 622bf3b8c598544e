import { toOwnDay } from '../model/own-day.ts'
import { formatDate } from './dates.ts'
import type { Locale } from './language.ts'
import { dateWords } from './strings/date-words.ts'
import { writeDigits } from './strings/digits.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/** That day in words: "6 Aug 2025". */
export const formatOwnDay = (iso: string, locale: Locale): string =>
  formatDate(toOwnDay(iso), locale)

/** An ISO date and time in words of the reader's own clock: "6 Aug 2025, 14:05". */
export const formatDateTime = (iso: string, locale: Locale): string =>
  formatOwnDay(iso, locale) + dateWords[locale.lang].beforeTime + formatTime(iso, locale)

/** The time of day alone: "14:05". */
export function formatTime(iso: string, locale: Locale): string {
  const at = new Date(iso)
  return writeDigits(`${two(at.getHours())}:${two(at.getMinutes())}`, locale)
}
