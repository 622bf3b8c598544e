import type { Calendar } from '../calendar/calendar.ts'
import { stepOf } from '../calendar/date-placing.ts'
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
  monthFrom,
  partOf,
  unitFrom,
  unitsUpTo,
  weekdayFrom,
  type Pointing,
} from '../../text/dates-looking-back.ts'
import { dayOf, wholeYear, yearOf } from '../../text/dates.ts'
import { readMonthDate } from './calendar/month-dates.ts'
import {
  beforeMonth,
  monthNames,
  nearDays,
  parts,
  partsOfDay,
  pointers,
  readNumber,
  seasons,
  these,
  units,
  weekdayNames,
} from './calendar/words.ts'

export const calendar: Calendar = {
  beforeMonth,
  partsOfDay,
  monthNames,
  findDates: (text, within, anchor) => findReadings(text, within, anchor, readDate),
}

const readDate: DateReader = (source, i) =>
  readNumericDate(source, i, 'day-first') ??
  readMonthDate(source, i) ??
  readWeekday(source, i) ??
  readNearDay(source, i) ??
  readAgo(source, i) ??
  readUnit(source, i) ??
  readYear(source, i)

/** "mardi", "mardi soir", "mardi dernier", "mardi 12 mai". */
function readWeekday(source: DateText, i: number): DateReading | null {
  const weekday = weekdayNames.get(wordAt(source, i))
  if (weekday === undefined) return null
  const dated = readMonthDate(source, i + 1)
  if (dated) return { ...dated, from: i }
  if (source.anchor === null) return null
  const at = partsOfDay.has(wordAt(source, i + 1)) ? i + 2 : i + 1
  const pointing = pointers.get(wordAt(source, at)) ?? null
  return {
    from: i,
    to: pointing ? at + 1 : at,
    days: weekdayFrom(source.anchor, weekday, pointing),
  }
}

function readNearDay(source: DateText, i: number): DateReading | null {
  const word = wordAt(source, i)
  const isTwoBack = word === 'avant' && wordAt(source, i + 1) === 'hier'
  const near = isTwoBack ? -2 : nearDays.get(word)
  if (near === undefined || source.anchor === null) return null
  const at = isTwoBack ? i + 2 : i + 1
  return {
    from: i,
    to: partsOfDay.has(wordAt(source, at)) ? at + 1 : at,
    days: [source.anchor + near, source.anchor + near],
  }
}

/** "il y a deux semaines": the whole unit that lies so far back. */
function readAgo(source: DateText, i: number): DateReading | null {
  if (
    wordAt(source, i) !== 'il' ||
    wordAt(source, i + 1) !== 'y' ||
    wordAt(source, i + 2) !== 'a' ||
    source.anchor === null
  )
    return null
  const count = readNumber(wordAt(source, i + 3))
  const unit = units.get(wordAt(source, i + 4))
  return count !== null && unit
    ? { from: i, to: i + 5, days: unitFrom(source.anchor, unit, -count) }
    : null
}

/**
 * "le mois dernier", "cette semaine", "l'été dernier", "ces deux dernières semaines", "le week-end
 * dernier", "au début de l'année dernière".
 */
function readUnit(source: DateText, i: number): DateReading | null {
  const { anchor } = source
  const word = unfoldArticle(wordAt(source, i))
  if (anchor === null) return null
  const isWeekend = word === 'week' && wordAt(source, i + 1) === 'end'
  const unit = isWeekend ? ('weekend' as const) : units.get(word)
  const season = seasons.get(word)
  const after = isWeekend ? i + 2 : i + 1
  const before = wordAt(source, i - 1)
  const pointing: Pointing =
    pointers.get(wordAt(source, after)) ?? (these.has(before) ? 'this' : null)
  if (before === 'dernieres' || before === 'derniers') {
    const count = readNumber(wordAt(source, i - 2))
    return unit && count !== null
      ? { from: i - 2, to: after, days: unitsUpTo(anchor, unit, count) }
      : null
  }
  if (!pointing || (!unit && !season)) return null
  const to = pointing === 'this' ? after : after + 1
  const from = pointing === 'this' ? i - 1 : i
  if (season) {
    const year = yearOf(monthFrom(anchor, season[0], pointing)[0])
    return { from, to, days: [dayOf(year, season[0], 1), dayOf(year, season[1] + 1, 1) - 1] }
  }
  const part = partBefore(source, i)
  const days = unitFrom(anchor, unit!, stepOf[pointing])
  return { from, to, days: partOf(days, part, anchor) }
}

/** Folding joins the article to its word: "l'année" is "lannee". */
const unfoldArticle = (word: string) =>
  word === 'lannee' || word === 'lan' || word === 'lete' || word === 'lautomne' || word === 'lhiver'
    ? word.slice(1)
    : word

/** "(au) début de", "à la fin du" before the word. */
function partBefore(source: DateText, i: number) {
  const joint = wordAt(source, i - 1)
  const at =
    joint === 'la' && wordAt(source, i - 2) === 'de'
      ? i - 3
      : ['de', 'du'].includes(joint)
        ? i - 2
        : -1
  return at < 0 ? null : (parts.get(wordAt(source, at)) ?? null)
}

/** A year by itself: "en 2015", "fin 2014". */
function readYear(source: DateText, i: number): DateReading | null {
  const year = yearAt(source, i)
  const before = wordAt(source, i - 1)
  if (year === null || !beforeMonth.has(before)) return null
  const part = parts.get(before) ?? null
  return { from: part ? i - 1 : i, to: i + 1, days: partOf(wholeYear(year), part, source.anchor) }
}
