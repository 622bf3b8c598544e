import { wholeMonth, wholeYear, type Days } from '../../text/dates.ts'
import { monthFrom, partOf, unitFrom, weekdayFrom } from '../../text/dates-looking-back.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { placeDay, stepOf } from '../calendar/date-placing.ts'
import {
  findReadings,
  readNumericDate,
  wordAt,
  yearAt,
  type DateReader,
  type DateReading,
  type DateText,
} from '../calendar/date-reading.ts'
import {
  beforeMonth,
  monthNames,
  nearDays,
  parts,
  pointers,
  readNumber,
  units,
  weekdayNames,
} from './calendar/words.ts'

export const calendar: Calendar = {
  beforeMonth,
  partsOfDay: new Set(),
  monthNames,
  findDates: (text, within, anchor) => findReadings(text, within, anchor, readDate),
}

const readDate: DateReader = (source, i) =>
  readNumericDate(source, i, 'day-first') ??
  readMonthDate(source, i) ??
  readMonth(source, i) ??
  readWeekday(source, i) ??
  readNearDay(source, i) ??
  readAgo(source, i) ??
  readUnit(source, i) ??
  readYear(source, i)

/** The year behind a month, "de 2015", "del 2015" or "2015", and the index behind it. */
function yearBehind(source: DateText, i: number): { year: number | null; to: number } {
  const at = wordAt(source, i) === 'de' || wordAt(source, i) === 'del' ? i + 1 : i
  const year = yearAt(source, at)
  return { year, to: year === null ? i : at + 1 }
}

/** "12 de mayo de 2015", "3 y 5 de mayo": the second is read by itself. */
function readMonthDate(source: DateText, i: number): DateReading | null {
  const day = /^\d/.test(wordAt(source, i)) ? readNumber(wordAt(source, i)) : null
  const at = wordAt(source, i + 1) === 'de' ? i + 2 : i + 1
  const month = monthNames.get(wordAt(source, at))
  if (day === null || month === undefined) return null
  const { year, to } = yearBehind(source, at + 1)
  return { from: i, to, days: placeDay(source, { year, month, day }, null) ?? null }
}

/** "del mar" is the sea's: a month cut short needs its year. */
const shortestMonth = 'mayo'.length

/** "en agosto", "mayo de 2015", "a finales de marzo", "mayo pasado". */
function readMonth(source: DateText, i: number): DateReading | null {
  const month = monthNames.get(wordAt(source, i))
  if (month === undefined) return null
  const { year, to } = yearBehind(source, i + 1)
  const pointing = pointers.get(wordAt(source, i + 1)) ?? null
  const isFull = wordAt(source, i).length >= shortestMonth
  if (year === null && !pointing && !(isFull && beforeMonth.has(wordAt(source, i - 1)))) return null
  const part = parts.get(wordAt(source, i - 2)) ?? null
  const { anchor } = source
  const whole: Days | null =
    year !== null
      ? wholeMonth(year, month)
      : anchor === null
        ? null
        : monthFrom(anchor, month, pointing)
  return {
    from: part ? i - 2 : i,
    to: year === null && pointing ? i + 2 : to,
    days: whole && partOf(whole, part, anchor),
  }
}

/** "el martes", "el martes pasado", "el próximo lunes", "martes 12 de mayo". */
function readWeekday(source: DateText, i: number): DateReading | null {
  const weekday = weekdayNames.get(wordAt(source, i))
  if (weekday === undefined) return null
  const dated = readMonthDate(source, i + 1)
  if (dated) return { ...dated, from: i }
  if (source.anchor === null) return null
  const behind = pointers.get(wordAt(source, i + 1))
  const before = pointers.get(wordAt(source, i - 1))
  return {
    from: behind || !before ? i : i - 1,
    to: behind ? i + 2 : i + 1,
    days: weekdayFrom(source.anchor, weekday, behind ?? before ?? null),
  }
}

function readNearDay({ anchor, ...source }: DateText, i: number): DateReading | null {
  const near = nearDays.get(wordAt({ ...source, anchor }, i))
  return near === undefined || anchor === null
    ? null
    : { from: i, to: i + 1, days: [anchor + near, anchor + near] }
}

/** "hace dos semanas": the whole unit that lies so far back. */
function readAgo(source: DateText, i: number): DateReading | null {
  if (wordAt(source, i) !== 'hace' || source.anchor === null) return null
  const count = readNumber(wordAt(source, i + 1))
  const unit = units.get(wordAt(source, i + 2))
  return count !== null && unit
    ? { from: i, to: i + 3, days: unitFrom(source.anchor, unit, -count) }
    : null
}

/** "el mes pasado", "esta semana", "el próximo año". */
function readUnit(source: DateText, i: number): DateReading | null {
  const unit = units.get(wordAt(source, i))
  if (!unit || source.anchor === null) return null
  const behind = pointers.get(wordAt(source, i + 1))
  const isBehind = behind === 'last' || behind === 'next'
  const pointing = isBehind ? behind : pointers.get(wordAt(source, i - 1))
  if (!pointing) return null
  return {
    from: isBehind ? i : i - 1,
    to: isBehind ? i + 2 : i + 1,
    days: unitFrom(source.anchor, unit, stepOf[pointing]),
  }
}

/** "en 2015", "desde 2014". */
function readYear(source: DateText, i: number): DateReading | null {
  const year = yearAt(source, i)
  return year !== null && beforeMonth.has(wordAt(source, i - 1))
    ? { from: i, to: i + 1, days: wholeYear(year) }
    : null
}
