/**
 * The day that outlets write into the addresses of their pieces: /2025/09/25/, /2025/sep/25/,
 * /2025-09-25-, /20250925/; or the month alone.
 */
import { daysOfIso, type Days } from './dates.ts'
import { twoDigits } from '../model/two-digits.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** First and last day number; null where the address tells none. */
export function findDayInAddress(url: string): Days | null {
  const path = url
    .slice(0, 600)
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .toLowerCase()
  const named = /\/(20\d{2})[/-]([a-z]{3})(?:[/-](\d{1,2}))?(?=[/-])/.exec(path)
  const month = named ? months.indexOf(named[2]!) + 1 : 0
  if (named && month > 0)
    return daysOfIso(
      `${named[1]}-${twoDigits(month)}${named[3] ? `-${twoDigits(Number(named[3]))}` : ''}`,
    )
  const day = /(?:^|[/_-])(20\d{2})([/-]?)(\d{2})\2(\d{2})(?=[/._-]|$)/.exec(path)
  if (day) return daysOfIso(`${day[1]}-${day[3]}-${day[4]}`)
  const whole = /\/(20\d{2})\/(\d{2})\//.exec(path)
  return whole ? daysOfIso(`${whole[1]}-${whole[2]}`) : null
}
