import type { PartOfPeriod, Pointing, Unit } from '../../../text/dates-looking-back.ts'
import { wordSet } from '../../word-sets.ts'

const months =
  'january february march april may june july august september october november december'.split(' ')
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** Month by folded name. Short names count only beside a number. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  months.map((name, i) => [name, i + 1]),
)
export const shortMonthNames: ReadonlyMap<string, number> = new Map([
  ...months.map((name, i): [string, number] => [name.slice(0, 3), i + 1]),
  ['sept', 9],
])

/** Weekday by folded name, with and without the possessive s. */
export const weekdayNames: ReadonlyMap<string, number> = new Map(
  weekdays.flatMap((name, i): [string, number][] => [
    [name, i],
    [`${name}s`, i],
  ]),
)

/** "may" and "march" are months only after one of these, or beside a number. */
export const beforeMonth: ReadonlySet<string> = wordSet(
  'in last since of early mid late this next the until by from to before after during through a every past previous',
)
export const doubtfulMonths: ReadonlySet<string> = new Set(['may', 'march'])
/** A bare number of four digits is a year only after one of these. */
export const beforeYear: ReadonlySet<string> = wordSet(
  'in since of a an the during until by from early mid late for after before to through',
)

export const partsOfDay: ReadonlySet<string> = wordSet(
  'morning afternoon evening night nights mornings evenings',
)

export const units: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
])

/** First and last month of the seasons as news in English means them. */
export const seasons: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
  ['winter', [12, 14]],
])

export const pointers: ReadonlyMap<string, Pointing> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
])

export const parts: ReadonlyMap<string, PartOfPeriod> = new Map([
  ['early', 'early'],
  ['mid', 'middle'],
  ['late', 'late'],
  ['earlier', 'earlier'],
  ['later', 'later'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['end', 'late'],
  ['middle', 'middle'],
])

/** Days from today. */
export const nearDays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['todays', 0],
  ['tonight', 0],
  ['tonights', 0],
  ['yesterday', -1],
  ['yesterdays', -1],
  ['tomorrow', 1],
  ['tomorrows', 1],
])

/**
 * Feasts by their first word: the rest of the name, the month, and the day or the weekday and its
 * number in the month (-1: the last).
 */
export const holidays: ReadonlyMap<
  string,
  { rest: string; month: number; day?: number; weekday?: number; nth?: number }
> = new Map([
  ['labor', { rest: 'day', month: 9, weekday: 0, nth: 1 }],
  ['memorial', { rest: 'day', month: 5, weekday: 0, nth: -1 }],
  ['independence', { rest: 'day', month: 7, day: 4 }],
  ['thanksgiving', { rest: '', month: 11, weekday: 3, nth: 4 }],
  ['christmas', { rest: 'day', month: 12, day: 25 }],
  ['valentines', { rest: 'day', month: 2, day: 14 }],
])

/** A small number in words or digits ("two", "16", "16th"); null when it is none. */
export function readNumber(folded: string): number | null {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(folded)
  if (digits) return Number(digits[1])
  const word = numbers.indexOf(folded)
  if (word > 0) return word
  return folded === 'a' || folded === 'an'
    ? 1
    : folded === 'couple'
      ? 2
      : folded === 'thirty'
        ? 30
        : folded === 'forty'
          ? 40
          : folded === 'fifty'
            ? 50
            : null
}
