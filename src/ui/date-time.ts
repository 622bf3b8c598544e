import { formatDate } from './dates.ts'
import type { Locale } from './language.ts'
import { dateWords } from './strings/date-words.ts'
import { writeDigits } from './strings/digits.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/**
 * The ISO day of the reader's own calendar on which something was done here, of an ISO date and
 * time. What has no time of day comes back as it is.
 */
export function toOwnDay(iso: string): string {
  const at = new Date(iso)
  if (!iso.includes('T') || Number.isNaN(at.getTime())) return iso
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

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
