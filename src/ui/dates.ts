/**
 * Dates in words: own code, since what Intl writes differs between browsers and knows no second
 * name of a month.
 */
import type { DayRange } from '../model/text.ts'
import type { InterfaceLanguage } from './language.ts'
import { dateWords } from './strings/date-words.ts'

/**
 * Year, month and day of an ISO date as far as it gives them, in digits; a time of day is left out.
 * Null when it is none.
 */
const readIso = (iso: string) => /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso)

/**
 * An ISO day, month or year in words: «6 أغسطس/آب 2025», "6 Aug 2025", "Aug 2025", "2025". What is
 * no date comes back as it is.
 */
export function formatDate(iso: string, lang: InterfaceLanguage): string {
  return formatLines(iso, lang).reduce(
    (whole, line) => whole + (whole.endsWith('/') ? '' : ' ') + line,
  )
}

/**
 * The same in the lines in which it stands in the margin: Arabic breaks at the slash, English
 * before the year.
 */
export function formatLines(iso: string, lang: InterfaceLanguage): string[] {
  const date = readIso(iso)
  if (!date) return [iso]
  const name = dateWords[lang].months[+(date[2] ?? 0) - 1]
  if (!name) return [date[1]!]
  const day = date[3] ? `${+date[3]} ` : ''
  const slash = name.indexOf('/') + 1
  return slash
    ? [day + name.slice(0, slash), `${name.slice(slash)} ${date[1]}`]
    : [day + name, date[1]!]
}

/**
 * Days that a phrase allows, in as few words as say it: one day, one month, one year, or from where
 * to where.
 */
export function formatRange({ from, to }: DayRange, lang: InterfaceLanguage): string {
  const [, year, month, day] = readIso(from) ?? []
  const [, endYear, endMonth] = readIso(to) ?? []
  if (!endYear || from === to) return formatDate(from, lang)
  const sameMonth = year === endYear && month === endMonth
  const wholeMonths = day === '01' && isLastOfMonth(to)
  if (wholeMonths && sameMonth) return formatDate(from.slice(0, 7), lang)
  if (wholeMonths && year === endYear && month === '01' && endMonth === '12') return year!
  const full = formatDate(wholeMonths ? from.slice(0, 7) : from, lang)
  const start =
    sameMonth && day ? `${+day}` : year === endYear ? full.replace(` ${year}`, '') : full
  const end = formatDate(wholeMonths ? to.slice(0, 7) : to, lang)
  return dateWords[lang].range(start, end, sameMonth)
}

function isLastOfMonth(iso: string): boolean {
  const [, year, month, day] = readIso(iso) ?? []
  return !!day && +day === new Date(Date.UTC(+year!, +month!, 0)).getUTCDate()
}
