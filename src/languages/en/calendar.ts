import type { Calendar } from '../calendar/calendar.ts'
import { upToArticle } from '../calendar/date-placing.ts'
import {
  findReadings,
  gapBefore,
  readNumericDate,
  wordAt,
  yearAt,
  type DateReader,
  type DateReading,
  type DateText,
} from '../calendar/date-reading.ts'
import { partOf, unitFrom, weekdayFrom, type PartOfPeriod } from '../../text/dates-looking-back.ts'
import { dayOf, weekdayOf, wholeYear, yearOf, type Days } from '../../text/dates.ts'
import { looksAhead } from './calendar/ahead.ts'
import { readMonthDate } from './calendar/month-dates.ts'
import { readPointed } from './calendar/pointed.ts'
import {
  beforeMonth,
  beforeYear,
  holidays,
  monthNames,
  nearDays,
  parts,
  partsOfDay,
  pointers,
  readNumber,
  shortMonthNames,
  units,
  weekdayNames,
} from './calendar/words.ts'
import { isCapital, isCapitalAt } from '../../text/letters.ts'

export const calendar: Calendar = {
  beforeMonth,
  partsOfDay,
  monthNames,
  findDates: (text, within, anchor) => findReadings(text, within, anchor, readDate),
}

/** Words that a phrase can be read at, beside numbers; all others are passed over at once. */
const cores = new Set([
  ...monthNames.keys(),
  ...shortMonthNames.keys(),
  ...weekdayNames.keys(),
  ...nearDays.keys(),
  ...pointers.keys(),
  ...holidays.keys(),
  'ago',
])

const readDate: DateReader = (source, i) => {
  const word = wordAt(source, i)
  const first = word.charCodeAt(0)
  if (!(first >= 0x30 && first <= 0x39) && !cores.has(word)) return null
  const core =
    readNumericDate(source, i, 'either') ??
    readMonthDate(source, i) ??
    readWeekday(source, i) ??
    readRelative(source, i) ??
    readHoliday(source, i) ??
    readYears(source, i) ??
    readYear(source, i)
  return core && withSince(source, core)
}

/** "since yesterday" reaches up to the article's day. */
const withSince = (source: DateText, core: DateReading): DateReading =>
  wordAt(source, core.from - 1) === 'since' ? upToArticle(source, core) : core

function readWeekday(source: DateText, i: number): DateReading | null {
  const weekday = weekdayNames.get(wordAt(source, i))
  if (weekday === undefined) return null
  const dated = readMonthDate(source, i + 1)
  if (dated && dated.from <= i + 1) return { ...dated, from: i }
  if (source.anchor === null) return null
  const before = wordAt(source, i - 1)
  const pointing = pointers.get(before) ?? null
  const from = pointing || parts.has(before) ? i - 1 : i
  const to = partsOfDay.has(wordAt(source, i + 1)) ? i + 2 : i + 1
  const stepsBack = wordAt(source, to) === 'last' && wordAt(source, to + 1) === 'week' ? 1 : 0
  const days = stepsBack
    ? weekdayFrom(unitFrom(source.anchor, 'week', -1)[1], weekday, null)
    : pointing === null && looksAhead(source, from, to)
      ? weekdayAhead(source.anchor, weekday)
      : weekdayFrom(source.anchor, weekday, pointing)
  return { from, to: to + 2 * stepsBack, days }
}

/** "will vote on Friday": the article's own day or the next one of that name. */
function weekdayAhead(anchor: number, weekday: number): Days {
  const [day] = weekdayFrom(anchor, weekday, null)
  return day === anchor ? [day, day] : [day + 7, day + 7]
}

function readRelative(source: DateText, i: number): DateReading | null {
  const { anchor } = source
  const word = wordAt(source, i)
  if (anchor === null) return null
  const near = nearDays.get(word)
  if (near !== undefined && !isInName(source, i))
    return {
      from: parts.has(wordAt(source, i - 1)) ? i - 1 : i,
      to: partsOfDay.has(wordAt(source, i + 1)) ? i + 2 : i + 1,
      days: [anchor + near, anchor + near],
    }
  if (pointers.has(word)) return readPointed(source, i, anchor)
  if (word === 'ago') return readAgo(source, i, anchor)
  return null
}

/** The word belongs to a name ("USA Today"). */
const isInName = ({ text, tokens }: DateText, i: number) => {
  const here = tokens[i]!
  const before = tokens[i - 1]
  return (
    before !== undefined &&
    isCapital(text.codePointAt(here.start)!) &&
    isCapital(text.codePointAt(before.start)!) &&
    text.slice(before.end, here.start) === ' '
  )
}

/** "two days ago", "twenty-two years ago": the whole unit that lies so far back. */
function readAgo(source: DateText, i: number, anchor: number): DateReading | null {
  const unit = units.get(wordAt(source, i - 1))
  const ones = readNumber(wordAt(source, i - 2))
  if (!unit || ones === null) return null
  const tens = ones < 10 ? readNumber(wordAt(source, i - 3)) : null
  const isCompound = tens !== null && tens >= 20 && tens % 10 === 0
  const count = isCompound ? tens + ones : ones
  return { from: isCompound ? i - 3 : i - 2, to: i + 1, days: unitFrom(anchor, unit, -count) }
}

function readHoliday(source: DateText, i: number): DateReading | null {
  const holiday = holidays.get(wordAt(source, i))
  const { anchor } = source
  if (!holiday || anchor === null || !isCapitalAt(source.text, source.tokens[i]!.start)) return null
  const named = holiday.rest === '' || wordAt(source, i + 1) === holiday.rest
  if (!named) return null
  const dayIn = (year: number) =>
    holiday.day
      ? dayOf(year, holiday.month, holiday.day)
      : nthWeekday(year, holiday.month, holiday.weekday!, holiday.nth!)
  const end = holiday.rest === '' ? i + 1 : i + 2
  const given = yearAt(source, end)
  const thisYear = yearOf(anchor)
  const year = given ?? (dayIn(thisYear) <= anchor ? thisYear : thisYear - 1)
  return { from: i, to: given === null ? end : end + 1, days: [dayIn(year), dayIn(year)] }
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayOf(year, month, 1)
  const firstOne = first + ((weekday - weekdayOf(first) + 7) % 7)
  if (nth > 0) return firstOne + 7 * (nth - 1)
  const last = dayOf(year, month + 1, 1) - 1
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}

/** "between 2020 and 2024", "from 2015 to 2019", "1939-1945" */
function readYears(source: DateText, i: number): DateReading | null {
  const first = yearAt(source, i)
  if (first === null) return null
  const before = wordAt(source, i - 1)
  const between = wordAt(source, i + 1)
  const isPair =
    (before === 'between' && between === 'and') ||
    (before === 'from' && (between === 'to' || between === 'until' || between === 'through'))
  const isJoined = /^[-–]$/.test(gapBefore(source, i + 1))
  const at = isPair ? i + 2 : i + 1
  const last = isPair || isJoined ? yearAt(source, at) : null
  return last !== null && last > first
    ? { from: i, to: at + 1, days: [wholeYear(first)[0], wholeYear(last)[1]] }
    : null
}

/** A year by itself, "early 2015", "the end of 2014". */
function readYear(source: DateText, i: number): DateReading | null {
  const year = yearAt(source, i)
  const before = wordAt(source, i - 1)
  if (year === null || !(beforeYear.has(before) || parts.has(before))) return null
  const direct: PartOfPeriod = parts.get(before) ?? null
  const part = direct ?? (before === 'of' ? (parts.get(wordAt(source, i - 2)) ?? null) : null)
  return {
    from: part === null ? i : direct ? i - 1 : i - 2,
    to: i + 1,
    days: partOf(wholeYear(year), part, source.anchor),
  }
}
