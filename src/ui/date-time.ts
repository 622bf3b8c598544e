import { toOwnDay } from '../model/own-day.ts'
import { formatDate } from './dates.ts'
import type { Locale } from './language.ts'
import { dateWords } from './strings/date-words.ts'
import { writeDigits } from './strings/digits.ts'
import { twoDigits } from '../model/two-digits.ts'

/** That day in words: "6 Aug 2025". */
export const formatOwnDay = (iso: string, locale: Locale): string =>
  formatDate(toOwnDay(iso), locale)

/** An ISO date and time in words of the reader's own clock: "6 Aug 2025, 14:05". */
export const formatDateTime = (iso: string, locale: Locale): string =>
  formatOwnDay(iso, locale) + dateWords[locale.lang].beforeTime + formatTime(iso, locale)

/** The time of day alone: "14:05". */
export function formatTime(iso: string, locale: Locale): string {
  const at = new Date(iso)
  return writeDigits(`${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`, locale)
}
