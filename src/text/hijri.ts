/**
 * The Islamic calendar by the tabular rule of 30 years with 11 leap years (2, 5, 7, 10, 13, 16, 18,
 * 21, 24, 26, 29), civil epoch.
 * The sighted month may begin a day or two off, so every stretch is widened by two days on each
 * side.
 * Source of rule and epoch: https://lux.quae.nl/manual/Islamic-Calendar.html (1 Muharram 1 is 16
 * July 622 of the Julian calendar, 19 July by the Gregorian count that the rest of the code uses);
 * the leap years also at http://oeis.org/A057348.
 */
import { dayOf, type Days } from './dates.ts'

const epoch = dayOf(622, 7, 19)
const doubt = 2

function firstOf(year: number, month: number): number {
  return (
    epoch +
    29 * (month - 1) +
    Math.floor(month / 2) +
    354 * (year - 1) +
    Math.floor((3 + 11 * year) / 30)
  )
}

/** Day numbers that a day of an Islamic month may fall on; the whole month where `day` is null. */
export function hijriDays(year: number, month: number, day: number | null): Days {
  const first = firstOf(year, month)
  const next = month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1)
  return day === null
    ? [first - doubt, next - 1 + doubt]
    : [first + day - 1 - doubt, first + day - 1 + doubt]
}

/** The Islamic year in which a day lies. */
export function hijriYearOf(day: number): number {
  let year = Math.floor((day - epoch) / 354.3667) + 1
  while (firstOf(year + 1, 1) <= day) year++
  while (firstOf(year, 1) > day) year--
  return year
}
