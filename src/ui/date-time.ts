import { formatDate } from './dates.ts'
import type { Locale } from './language.ts'
import { dateWords } from './strings/date-words.ts'
import { writeDigits } from './strings/digits.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/** An ISO date and time in words of the reader's own clock: "6 Aug 2025, 14:05". */
export function formatDateTime(iso: string, locale: Locale): string {
  const at = new Date(iso)
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${formatDate(day, locale)}${dateWords[locale.lang].beforeTime}${formatTime(iso, locale)}`
}

/** The time of day alone: "14:05". */
export function formatTime(iso: string, locale: Locale): string {
  const at = new Date(iso)
  return writeDigits(`${two(at.getHours())}:${two(at.getMinutes())}`, locale)
}
