import { formatDate } from './dates.ts'
import type { InterfaceLanguage } from './language.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/** An ISO date and time in words of the reader's own clock: "6 Aug 2025, 14:05". */
export function formatMoment(iso: string, lang: InterfaceLanguage): string {
  const at = new Date(iso)
  return `${formatDate(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, lang)}${lang === 'ar' ? '، ' : ', '}${formatTime(iso)}`
}

/** The time of day alone: "14:05". */
export function formatTime(iso: string): string {
  const at = new Date(iso)
  return `${two(at.getHours())}:${two(at.getMinutes())}`
}
