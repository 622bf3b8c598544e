/**
 * Dates that name a month: «أغسطس/آب الماضي», «6 آب 2025», «الأول من مايو», «مطلع شتنبر», «من 16
 * إلى 19 سبتمبر», «15 رمضان 1446».
 */
import { placeDay } from '../../calendar/date-placing.ts'
import { gapBefore, wordAt, type DateReading, type DateText } from '../../calendar/date-reading.ts'
import { monthFrom, partOf, type Pointing } from '../../../text/dates-looking-back.ts'
import { monthOf, wholeMonth, yearOf, type Days } from '../../../text/dates.ts'
import { hijriDays, hijriYearOf } from '../../../text/hijri.ts'
import { isAhead } from './ahead.ts'
import { dayAt } from './day-at.ts'
import { readDayOfMonth } from './day-of-month.ts'
import { commonYearAt, hijriYearAt } from './years.ts'
import {
  beforeMonth,
  doubtfulMonths,
  hijriMonthNames,
  monthNames,
  parts,
  pointers,
  withoutParticles,
} from './words.ts'

interface MonthName {
  month: number
  hijri: boolean
  doubtful: boolean
  /** the word after the name and its twin in the other calendar of names */
  to: number
}

export function readMonthDate(source: DateText, i: number): DateReading | null {
  const day = dayAt(source, i)
  if (day) {
    const range = dayRangeAt(source, day.to)
    const at = skipToMonth(source, range ? range.to : day.to)
    const month = monthAt(source, at)
    return month
      ? finish(source, i, month, { first: day.day, last: range?.day ?? null })
      : readDayOfMonth(source, i, day)
  }
  const month = monthAt(source, i)
  return month && (readMonths(source, i, month) ?? readWholeMonth(source, i, month))
}

/** «بين يناير ومارس 2024», «من يناير إلى مارس الماضي»: the months from one on. */
function readMonths(source: DateText, i: number, first: MonthName): DateReading | null {
  const own = tailAt(source, first.to)
  const word = wordAt(source, own.to)
  const opening = withoutParticles(wordAt(source, i - 1))
  const isBetween = opening === 'بين' && word.startsWith('و')
  const isUpTo = opening === 'من' && (word === 'الي' || word === 'حتي')
  if ((!isBetween && !isUpTo) || first.hijri) return null
  const last = monthAt(source, isUpTo ? own.to + 1 : own.to)
  if (!last || last.hijri || last.month === first.month) return null
  const { year, pointing, to } = tailAt(source, last.to)
  const { anchor } = source
  if (year === null && anchor === null) return null
  const ends =
    year === null ? monthFrom(anchor!, last.month, pointing) : wholeMonth(year, last.month)
  const yearBefore = yearOf(ends[0]) - Number(first.month > last.month)
  const begins = wholeMonth(own.year ?? yearBefore, first.month)
  return begins[0] < ends[0] ? { from: i, to, days: [begins[0], ends[1]] } : null
}

/** The second day of «16-19», «16 إلى 19», «3 و5». */
function dayRangeAt(source: DateText, i: number): { day: number; to: number } | null {
  const word = wordAt(source, i)
  const joined = /[-–—]/.test(gapBefore(source, i)) || word.startsWith('و')
  const at = joined ? i : word === 'الي' || word === 'حتي' ? i + 1 : -1
  return at < 0 ? null : dayAt(source, at)
}

const skipToMonth = (source: DateText, i: number) => {
  const at = wordAt(source, i) === 'من' ? i + 1 : i
  return wordAt(source, at) === 'شهر' ? at + 1 : at
}

function monthAt(source: DateText, i: number): MonthName | null {
  const first = nameAt(source, i)
  if (!first) return null
  const gap = gapBefore(source, first.to)
  // «أكتوبر/تشرين الأول», and agencies' «أكتوبر تشرين الأول»
  const joint = /^\s?[/(]?\s?$/.test(gap)
  const twin = joint ? nameAt(source, first.to) : null
  return twin && twin.month === first.month && twin.hijri === first.hijri
    ? { ...first, doubtful: false, to: twin.to }
    : first
}

function nameAt(source: DateText, i: number): MonthName | null {
  const token = source.tokens[i]
  if (!token) return null
  const word =
    monthNames.has(token.folded) || hijriMonthNames.has(token.folded)
      ? token.folded
      : token.folded.replace(/^[وبل](?=..)/, '')
  const two = `${word} ${wordAt(source, i + 1)}`
  const name = monthNames.has(two) || hijriMonthNames.has(two) ? two : word
  const month = monthNames.get(name)
  const hijri = hijriMonthNames.get(name)
  if (month === undefined && hijri === undefined) return null
  if (name === 'اب' && !source.text.slice(token.start, token.end).includes('آ')) return null
  return {
    month: month ?? hijri!,
    hijri: month === undefined,
    doubtful: doubtfulMonths.has(name),
    to: name === two ? i + 2 : i + 1,
  }
}

interface Tail {
  pointing: Pointing
  /** «المقبل» itself is not there: a verb of the future tells it */
  isImplied: boolean
  year: number | null
  to: number
}

/**
 * What stands behind a month's name: «الماضي», «عام 2016», «من العام الماضي», «الماضي 2016». Behind a
 * verb of the future a month that says nothing of its year is the next one.
 */
function tailAt(source: DateText, i: number): Tail {
  let to = i
  const said = pointers.get(wordAt(source, to)) ?? null
  const pointing = said ?? (isAhead(source, i - 1) ? 'next' : null)
  if (said) to++
  let at = to
  if (wordAt(source, at) === 'من') at++
  if (['عام', 'سنه', 'العام', 'السنه', 'لعام', 'لسنه'].includes(wordAt(source, at))) at++
  const year = commonYearAt(source, at) ?? hijriYearAt(source, at)
  const isImplied = said !== pointing
  return { pointing, isImplied, year, to: year === null ? to : at + 1 }
}

function finish(
  source: DateText,
  from: number,
  month: MonthName,
  day: { first: number; last: number | null },
): DateReading | null {
  const tail = tailAt(source, month.to)
  const { to } = tail
  const first = daysOf(source, month, day.first, tail)
  if (first === undefined) return { from, to, days: null }
  const last = day.last === null ? null : daysOf(source, month, day.last, tail)
  return { from, to, days: first && last && last[1] >= first[0] ? [first[0], last[1]] : first }
}

/** undefined: no such day; null: cannot be placed. */
function daysOf(
  source: DateText,
  { month, hijri }: MonthName,
  day: number,
  { year, pointing }: Tail,
): Days | null | undefined {
  if (hijri) return hijriFrom(source, month, day, year)
  return placeDay(source, { year, month, day }, pointing)
}

function hijriFrom(
  { anchor }: DateText,
  month: number,
  day: number | null,
  year: number | null,
): Days | null {
  if (year !== null) return year < 1500 ? hijriDays(year, month, day) : null
  if (anchor === null) return null
  const thisYear = hijriYearOf(anchor)
  const here = hijriDays(thisYear, month, day)
  return here[0] <= anchor ? here : hijriDays(thisYear - 1, month, day)
}

/** «سيعقد في نوفمبر», in November: what is still to come of this month. */
const isImplied = (tail: Tail, { month }: MonthName, { anchor }: DateText): boolean =>
  tail.isImplied && anchor !== null && monthOf(anchor) === month

function readWholeMonth(source: DateText, i: number, month: MonthName): DateReading | null {
  const tail = tailAt(source, month.to)
  const { year, to } = tail
  const pointing = isImplied(tail, month, source) ? 'this' : tail.pointing
  const isTold = wordAt(source, i - 1).endsWith('شهر')
  const before = isTold
    ? withoutParticles(wordAt(source, i - 2))
    : withoutParticles(wordAt(source, i - 1))
  if (month.doubtful && !isTold && !pointing && year === null && !beforeMonth.has(before))
    return null
  const part = parts.get(before) ?? parts.get(before.replace(/^ب/, '')) ?? null
  const from = i - Number(isTold) - Number(part !== null)
  if (month.hijri) return { from, to, days: hijriFrom(source, month.month, null, year) }
  if (year !== null)
    return { from, to, days: partOf(wholeMonth(year, month.month), part, source.anchor) }
  return {
    from,
    to,
    days:
      source.anchor === null
        ? null
        : partOf(monthFrom(source.anchor, month.month, pointing), part, source.anchor),
  }
}
