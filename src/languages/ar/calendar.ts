import type { Calendar } from '../calendar/calendar.ts'
import { upToArticle } from '../calendar/date-placing.ts'
import {
  digitsOf,
  findReadings,
  readNumericDate,
  wordAt,
  type DateReader,
  type DateReading,
  type DateText,
} from '../calendar/date-reading.ts'
import { partOf, weekdayFrom } from '../../text/dates-looking-back.ts'
import { wholeYear, weekdayOf } from '../../text/dates.ts'
import { isAhead } from './calendar/ahead.ts'
import { readMonthDate } from './calendar/month-dates.ts'
import { commonYearAt } from './calendar/years.ts'
import { readUnits } from './calendar/units.ts'
import {
  beforeMonth,
  dualUnits,
  hijriMonthNames,
  monthNames,
  ordinalWords,
  parts,
  partsOfDay,
  pluralUnits,
  pointers,
  units,
  weekdayNames,
  withoutParticles,
} from './calendar/words.ts'

export const calendar: Calendar = {
  beforeMonth,
  partsOfDay,
  monthNames: new Map([...monthNames, ...hijriMonthNames]),
  findDates: (text, within, anchor) => findReadings(text, within, anchor, readDate),
}

const firstWords = (names: Iterable<string>) => [...names].map((name) => name.split(' ')[0]!)
/**
 * Words that a phrase can be read at, without particles, beside numbers; all others are passed over
 * at once.
 */
const cores = new Set([
  ...firstWords(monthNames.keys()),
  ...firstWords(hijriMonthNames.keys()),
  ...weekdayNames.keys(),
  ...ordinalWords.keys(),
  'امس',
  'البارحه',
  'اليوم',
  'الليله',
  'غدا',
  'غد',
  'قبل',
  'منذ',
  ...[...units.keys(), ...dualUnits.keys(), ...pluralUnits.keys()].flatMap((unit) => [
    unit,
    `ال${unit}`,
  ]),
])

const hasDigit = (word: string) => /[0-9\u0660-\u0669\u06f0-\u06f9]/.test(word)

const readDate: DateReader = (source, i) => {
  const word = wordAt(source, i)
  if (
    !cores.has(word) &&
    !cores.has(word.slice(1)) &&
    !cores.has(withoutParticles(word)) &&
    !hasDigit(word)
  )
    return null
  const years = readYears(source, i)
  if (years) return years
  const core =
    readNumericDate(source, i, 'day-first') ??
    readMonthDate(source, i) ??
    readNearDay(source, i) ??
    readWeekday(source, i) ??
    readUnits(source, i) ??
    readYear(source, i)
  return core && withSince(source, core)
}

/** «منذ أمس» reaches up to the article's day; «منذ يومين» says when, and has been read as such. */
const withSince = (source: DateText, core: DateReading): DateReading =>
  withoutParticles(wordAt(source, core.from - 1)) === 'منذ' ? upToArticle(source, core) : core

const notToday = new Set([
  'التالي',
  'نفسه',
  'ذاته',
  'السابق',
  'الاول',
  'الثاني',
  'الثالث',
  'العالمي',
  'الدولي',
  'الوطني',
  'الاخير',
  'الواحد',
])

/**
 * «أمس», «أول أمس», «أول من أمس», «أمس الأول», «اليوم», «غدًا», «الليلة الماضية», each with a weekday behind it
 * where the text repeats it.
 */
function readNearDay(source: DateText, i: number): DateReading | null {
  const { anchor } = source
  const near = anchor === null ? null : nearDayAt(source, i)
  if (anchor === null || !near) return null
  const { step, from, to } = near
  return {
    from: partsOfDay.has(wordAt(source, from - 1)) ? from - 1 : from,
    to,
    days: [anchor + step, anchor + step],
  }
}

interface NearDay {
  /** days from the article's day */
  step: number
  from: number
  to: number
}

function nearDayAt(source: DateText, i: number): NearDay | null {
  const before = wordAt(source, i - 1)
  const after = wordAt(source, i + 1)
  const day = (step: number, from = i, to = i + 1): NearDay => ({
    step,
    from,
    to: weekdayNames.has(wordAt(source, to)) ? to + 1 : to,
  })
  switch (withoutParticles(wordAt(source, i))) {
    case 'امس':
    case 'البارحه':
      if (before === 'اول') return day(-2, i - 1)
      if (before === 'من' && wordAt(source, i - 2) === 'اول') return day(-2, i - 2)
      return after === 'الاول' ? day(-2, i, i + 2) : day(-1)
    case 'اليوم':
      return isAnotherDay(before, after) ? null : day(0)
    case 'الليله':
      return pointers.get(after) === 'last' ? { step: -1, from: i, to: i + 2 } : null
    case 'غدا':
    case 'غد':
      return day(1)
    default:
      return null
  }
}

/** «في اليوم», «هذا اليوم», «اليوم التالي», «اليوم الماضي». */
const isAnotherDay = (before: string, after: string) =>
  ['في', 'هذا', 'ذلك'].includes(before) || notToday.has(after) || pointers.has(after)

function readWeekday(source: DateText, i: number): DateReading | null {
  const weekday = weekdayNames.get(withoutParticles(wordAt(source, i)))
  if (weekday === undefined) return null
  const dated = readMonthDate(source, i + 1)
  if (dated) return { ...dated, from: i }
  if (source.anchor === null) return null
  const said = pointers.get(wordAt(source, i + 1)) ?? null
  // «جلسته المقررة الاثنين», «سيصل الثلاثاء»; of the article's own weekday it may be today
  const isNext = !said && weekday !== weekdayOf(source.anchor) && isAhead(source, i)
  const from = partsOfDay.has(withoutParticles(wordAt(source, i - 1))) ? i - 1 : i
  const days = weekdayFrom(source.anchor, weekday, isNext ? 'next' : said)
  return { from, to: said ? i + 2 : i + 1, days }
}

const beforeYear = new Set([
  'عام',
  'سنه',
  'العام',
  'السنه',
  'في',
  'منذ',
  'حتي',
  'عامي',
  'خلال',
  'لعام',
  'لسنه',
  'بعام',
  'بسنه',
  'وعام',
  'وفي',
  'الي',
])

const yearNouns = /^(و|ل|ب)?(ال)?(عام|عامي|عامين|سنه|سنتي)$/

/** «بين عامي 2020 و2024», «من 2020 إلى 2024», «من عام 2020 حتى عام 2024»: all the years from one on. */
function readYears(source: DateText, i: number): DateReading | null {
  const first = commonYearAt(source, i)
  if (first === null) return null
  const from = yearNouns.test(wordAt(source, i - 1)) ? i - 1 : i
  const opening = withoutParticles(wordAt(source, from - 1))
  const last = lastYearAt(source, i + 1, opening)
  return last === null || last.year <= first
    ? null
    : { from, to: last.to, days: [wholeYear(first)[0], wholeYear(last.year)[1]] }
}

/** The year with which a row of years ends that `opening` began, and the word behind it. */
function lastYearAt(
  source: DateText,
  i: number,
  opening: string,
): { year: number; to: number } | null {
  const word = wordAt(source, i)
  if (opening === 'بين' && word.startsWith('و')) {
    const written = digitsOf(word.slice(1))
    if (written !== null)
      return written >= 1900 && written < 2100 ? { year: written, to: i + 1 } : null
    return yearBehind(source, i, word === 'و' || yearNouns.test(word) ? i + 1 : -1)
  }
  const isFrom = opening === 'من' || opening === 'منذ'
  return isFrom && (word === 'الي' || word === 'حتي') ? yearBehind(source, i, i + 1) : null
}

/** The year at word `at`, or behind the noun for one there. */
function yearBehind(source: DateText, i: number, at: number): { year: number; to: number } | null {
  if (at <= i) return null
  const behind = yearNouns.test(wordAt(source, at)) ? at + 1 : at
  const year = commonYearAt(source, behind)
  return year === null ? null : { year, to: behind + 1 }
}

function readYear(source: DateText, i: number): DateReading | null {
  const year = commonYearAt(source, i)
  const before = wordAt(source, i - 1)
  if (year === null || digitsOf(before) !== null || !beforeYear.has(before)) return null
  const isNamed =
    before !== 'في' &&
    before !== 'وفي' &&
    before !== 'منذ' &&
    before !== 'حتي' &&
    before !== 'خلال' &&
    before !== 'الي'
  const from = isNamed ? i - 1 : i
  const part = parts.get(withoutParticles(wordAt(source, from - 1)).replace(/^[بف]/, '')) ?? null
  return {
    from: part ? from - 1 : from,
    to: i + 1,
    days: partOf(wholeYear(year), part, source.anchor),
  }
}
