/**
 * Days as numbers: days since 1970-01-01 in the Gregorian calendar, no clock and no time zone.
 * Months count from 1, weekdays from Monday = 0.
 */
import type { DayRange } from '../model/text.ts'

const dayInMs = 86_400_000
/** Years of the Gregorian calendar after which it repeats itself, and the days of so many. */
const yearsOfCycle = 400
const daysOfCycle = 146_097

/** Day number of a date; months beyond 12 or below 1 run over into the neighbouring years. */
export function dayOf(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for those of the 20th century
  return year >= 0 && year < 100
    ? dayOf(year + yearsOfCycle, month, day) - daysOfCycle
    : Math.round(Date.UTC(year, month - 1, day) / dayInMs)
}

/** The number of days of a month. */
const lengthOf = (year: number, month: number): number =>
  dayOf(year, month + 1, 1) - dayOf(year, month, 1)

/** Whether the calendar has such a day. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month)
}

/** The day number of an ISO day ("2025-08-06", anything after it ignored); null when it is none. */
export function parseDay(iso: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!parts) return null
  const year = Number(parts[1])
  const month = Number(parts[2])
  const day = Number(parts[3])
  return isDate(year, month, day) ? dayOf(year, month, day) : null
}

export function formatDay(day: number): string {
  return new Date(day * dayInMs).toISOString().slice(0, 10)
}

/**
 * The ISO day so many days after that of an ISO day or time (in UTC), before it where `days` is
 * negative; what is no day comes back as it is.
 */
export function addDays(iso: string, days: number): string {
  const day = parseDay(iso)
  return day === null ? iso : formatDay(day + days)
}

export function yearOf(day: number): number {
  return new Date(day * dayInMs).getUTCFullYear()
}

/** The year of an ISO day, month or year. */
export const yearOfIso = (date: string): number => Number(date.slice(0, 4))

export function monthOf(day: number): number {
  return new Date(day * dayInMs).getUTCMonth() + 1
}

/** The day of its month, from 1. */
function dayOfMonth(day: number): number {
  return new Date(day * dayInMs).getUTCDate()
}

/** The same day so many months before; the last of that month where it is shorter. */
export function monthsBefore(day: number, months: number): number {
  const year = yearOf(day)
  const month = monthOf(day) - months
  return dayOf(year, month, Math.min(dayOfMonth(day), lengthOf(year, month)))
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** First and last day number, both included. */
export type Days = readonly [first: number, last: number]

export const toDayRange = ([first, last]: Days): DayRange => ({
  from: formatDay(first),
  to: formatDay(last),
})

export const wholeMonth = (year: number, month: number): Days => [
  dayOf(year, month, 1),
  dayOf(year, month + 1, 1) - 1,
]

export const wholeYear = (year: number): Days => [dayOf(year, 1, 1), dayOf(year + 1, 1, 1) - 1]

/** The week from Monday to Sunday that holds a day. */
export const wholeWeek = (day: number): Days => [day - weekdayOf(day), day - weekdayOf(day) + 6]

/** Days of a record's date: an ISO day, month or year; null when it is none of these. */
export function daysOfIso(date: string): Days | null {
  const day = parseDay(date)
  if (day !== null) return [day, day]
  const parts = /^(\d{4})(?:-(\d{2}))?$/.exec(date)
  if (!parts) return null
  if (!parts[2]) return wholeYear(Number(parts[1]))
  const month = Number(parts[2])
  return month >= 1 && month <= 12 ? wholeMonth(Number(parts[1]), month) : null
}
