/**
 * Dates that name a month: "March 3-6", "6 August 2025", "early September", "last May",
 * "Sept. 19 to Oct. 2, 2016".
 */
import { placeDay } from '../../calendar/date-placing.ts'
import {
  digitsOf,
  gapBefore,
  wordAt,
  yearAt,
  type DateReading,
  type DateText,
} from '../../calendar/date-reading.ts'
import { monthFrom, partOf, type Pointing } from '../../../text/dates-looking-back.ts'
import { dayOf, isDate, wholeMonth, yearOf, type Days } from '../../../text/dates.ts'
import { looksAhead, placeAhead } from './ahead.ts'
import { endsList, readDayList } from './day-lists.ts'
import { partBefore } from './part-before.ts'
import {
  beforeMonth,
  doubtfulMonths,
  monthNames,
  pointers,
  readNumber,
  shortMonthNames,
  weekdayNames,
} from './words.ts'
import { isCapitalAt } from '../../../text/letters.ts'

const rangeWords = new Set(['to', 'through', 'and', 'until', 'thru'])

export function readMonthDate(source: DateText, i: number): DateReading | null {
  const dayFirst = dayAt(source, i)
  if (dayFirst !== null) {
    const at = wordAt(source, i + 1) === 'of' ? i + 2 : i + 1
    const month = gapBefore(source, i + 1).includes('.') ? null : monthAt(source, at)
    if (month !== null)
      return finish(source, { from: leftOfDate(source, i), to: at + 1 }, { month, day: dayFirst })
    return readDayRangeFirst(source, i, dayFirst)
  }
  const month = monthAt(source, i)
  if (month === null) return null
  const day = dayAt(source, i + 1)
  if (day !== null && !isThousand(source, i + 1)) return readMonthFirst(source, i, month, day)
  if (!monthNames.has(wordAt(source, i)) && yearAt(source, i + 1) === null) return null
  return readWholeMonth(source, i, month)
}

function monthAt(source: DateText, i: number): number | null {
  const word = wordAt(source, i)
  const month = monthNames.get(word) ?? shortMonthNames.get(word)
  return month !== undefined && isCapitalAt(source.text, source.tokens[i]!.start) ? month : null
}

function dayAt(source: DateText, i: number): number | null {
  const word = wordAt(source, i)
  const day = /^\d/.test(word) ? readNumber(word) : null
  return day !== null && day >= 1 && day <= 31 && word.length <= 4 ? day : null
}

/** "May 12,000 people…": a number that goes on after its comma is no day. */
const isThousand = (source: DateText, i: number) =>
  gapBefore(source, i + 1) === ',' && digitsOf(wordAt(source, i + 1)) !== null

const leftOfDate = (source: DateText, i: number) =>
  weekdayNames.has(wordAt(source, i - 1)) ? i - 1 : i

/** March 3, March 3-6, March 3 to April 2, March 3, 5 and 9, each with or without a year. */
function readMonthFirst(
  source: DateText,
  i: number,
  month: number,
  day: number,
): DateReading | null {
  let to = i + 2
  let last: MonthDay | null = null
  const list = readDayList(source, to, day, dayAt)
  if (list && endsList(source, list.to))
    return finish(
      source,
      { from: leftOfDate(source, i), to: list.to },
      { month, day },
      { month, day: list.last },
    )
  const joined = /[-–—]/.test(gapBefore(source, to))
  const at = joined ? to : rangeWords.has(wordAt(source, to)) ? to + 1 : -1
  if (at > 0) {
    const otherMonth = monthAt(source, at)
    const otherDay = dayAt(source, otherMonth === null ? at : at + 1)
    const isDay =
      otherDay !== null &&
      (otherMonth !== null ||
        joined ||
        wordAt(source, to) !== 'and' ||
        wordAt(source, i - 1) === 'between')
    if (isDay) {
      last = { month: otherMonth ?? month, day: otherDay }
      to = otherMonth === null ? at + 1 : at + 2
    }
  }
  return finish(source, { from: leftOfDate(source, i), to }, { month, day }, last)
}

/** 16-19 September, 16 to 19 September 2016, 3, 5 and 9 September. */
function readDayRangeFirst(source: DateText, i: number, day: number): DateReading | null {
  const list = readDayList(source, i + 1, day, dayAt)
  const listed = list && monthAt(source, list.to)
  if (list && listed)
    return finish(
      source,
      { from: i, to: list.to + 1 },
      { month: listed, day },
      { month: listed, day: list.last },
    )
  const joined = /[-–—]/.test(gapBefore(source, i + 1))
  const at = joined ? i + 1 : rangeWords.has(wordAt(source, i + 1)) ? i + 2 : -1
  if (at < 0) return null
  const otherDay = dayAt(source, at)
  const month = monthAt(source, at + 1)
  return otherDay === null || month === null
    ? null
    : finish(source, { from: i, to: at + 2 }, { month, day }, { month, day: otherDay })
}

interface MonthDay {
  month: number
  day: number
}

/** One day, or the days up to `last`; the words [from, to) with the year that may follow them. */
function finish(
  source: DateText,
  { from, to }: { from: number; to: number },
  { month, day }: MonthDay,
  last: MonthDay | null = null,
): DateReading | null {
  const given = yearAt(source, to)
  const pointing = pointers.get(wordAt(source, from - 1)) ?? null
  const place = (toward: Pointing) => placeDay(source, { year: given, month, day }, toward)
  const first =
    given === null && pointing === null && looksAhead(source, from, to)
      ? placeAhead(source, place)
      : place(pointing)
  if (first === undefined) return { from, to, days: null }
  const end = given === null ? to : to + 1
  if (first === null || !last) return { from, to: end, days: first }
  const firstYear = given !== null && last.month < month ? given - 1 : yearOf(first[0])
  const begin = dayOf(firstYear, month, day)
  const lastYear = last.month < month ? firstYear + 1 : firstYear
  if (!isDate(lastYear, last.month, last.day)) return { from, to: end, days: first }
  return { from, to: end, days: [begin, Math.max(begin, dayOf(lastYear, last.month, last.day))] }
}

function readWholeMonth(source: DateText, i: number, month: number): DateReading | null {
  const before = wordAt(source, i - 1)
  const pointedBehind = pointers.get(wordAt(source, i + 1)) ?? null
  const at = wordAt(source, i + 1) === 'of' || pointedBehind ? i + 2 : i + 1
  const year = yearAt(source, at)
  if (year === null && doubtfulMonths.has(wordAt(source, i)) && !beforeMonth.has(before))
    return null
  const pointing = pointers.get(before) ?? null
  const { part, from } = partBefore(source, i)
  const begin = part === null && pointing ? i - 1 : from
  if (year !== null)
    return { from: begin, to: at + 1, days: partOf(wholeMonth(year, month), part, source.anchor) }
  if (source.anchor === null) return { from: begin, to: i + 1, days: null }
  const isLastYear = pointedBehind === 'last' && wordAt(source, i + 2) === 'year'
  const days = isLastYear
    ? wholeMonth(yearOf(source.anchor) - 1, month)
    : placeMonth(source, source.anchor, { from: begin, to: i + 1, month }, pointing)
  return {
    from: begin,
    to: isLastYear ? i + 3 : i + 1,
    days: partOf(days, part === 'earlier' ? null : part, source.anchor),
  }
}

function placeMonth(
  source: DateText,
  anchor: number,
  { from, to, month }: { from: number; to: number; month: number },
  pointing: Pointing,
): Days {
  const place = (toward: Pointing) => monthFrom(anchor, month, toward)
  return pointing === null && looksAhead(source, from, to)
    ? placeAhead(source, place)
    : place(pointing)
}
