/**
 * Dates in words: own code, since what Intl writes differs between browsers and knows no second
 * name of a month.
 */
import type { DayRange } from '../model/text.ts'
import type { Locale } from './language.ts'
import { dateWords } from './strings/date-words.ts'
import { writeDigits } from './strings/digits.ts'

/**
 * Year, month and day of an ISO date as far as it gives them, in digits; a time of day is left out.
 * Null when it is none.
 */
const readIso = (iso: string) => /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso)

const sayDay = (day: string, lang: Locale['lang']): string =>
  (day === '01' && dateWords[lang].first) || `${+day}`

/**
 * An ISO day, month or year in words: «6 أغسطس/آب 2025», "6 Aug 2025", "Aug 2025", "2025". What is
 * no date comes back as it is.
 */
export function formatDate(iso: string, locale: Locale): string {
  return formatLines(iso, locale).reduce(
    (whole, line) => whole + (whole.endsWith('/') ? '' : ' ') + line,
  )
}

/**
 * The same in the lines in which it stands in the margin: Arabic breaks at the slash, the others
 * before the year.
 */
export function formatLines(iso: string, locale: Locale): string[] {
  const date = readIso(iso)
  return date ? linesOf(date, locale.lang).map((line) => writeDigits(line, locale)) : [iso]
}

function linesOf([, year = '', month, day]: RegExpExecArray, lang: Locale['lang']): string[] {
  const name = dateWords[lang].months[+(month ?? 0) - 1]
  if (!name) return [year]
  const before = day ? `${sayDay(day, lang)} ` : ''
  const slash = name.indexOf('/') + 1
  return slash
    ? [before + name.slice(0, slash), `${name.slice(slash)} ${year}`]
    : [before + name, year]
}

/**
 * Days that a phrase allows, in as few words as say it: one day, one month, one year, or from where
 * to where.
 */
export function formatRange(range: DayRange, locale: Locale): string {
  return writeDigits(sayRange(range, { lang: locale.lang, digits: 'latn' }), locale)
}

function sayRange({ from, to }: DayRange, locale: Locale): string {
  const { lang } = locale
  const [, year, month, day] = readIso(from) ?? []
  const [, endYear, endMonth] = readIso(to) ?? []
  if (!endYear || from === to) return formatDate(from, locale)
  const sameMonth = year === endYear && month === endMonth
  const wholeMonths = day === '01' && isLastOfMonth(to)
  if (wholeMonths && sameMonth) return formatDate(from.slice(0, 7), locale)
  if (wholeMonths && year === endYear && month === '01' && endMonth === '12') return year!
  const full = formatDate(wholeMonths ? from.slice(0, 7) : from, locale)
  const start =
    sameMonth && day ? sayDay(day, lang) : year === endYear ? full.replace(` ${year}`, '') : full
  const end = formatDate(wholeMonths ? to.slice(0, 7) : to, locale)
  return dateWords[lang].range(start, end, sameMonth)
}

function isLastOfMonth(iso: string): boolean {
  const [, year, month, day] = readIso(iso) ?? []
  return !!day && +day === new Date(Date.UTC(+year!, +month!, 0)).getUTCDate()
}
