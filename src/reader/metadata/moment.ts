/** Dates and times as pages write them, to ISO 8601 with the same precision. */

import {
  monthLetters,
  months as names,
  patternOf,
  weekdays as weekdayNames,
} from '../../languages/words-on-pages.ts'
import { dayOf, isDate, weekdayOf } from '../../text/dates.ts'

const months = names.map((beginnings) => new RegExp(`^(${beginnings})`))
const monthWord = `((?:${patternOf('monthOpeners')})?[a-z${monthLetters}]{2,9})`
const ordinals = `(?:${patternOf('ordinals')})?`
/** The month's other name behind a slash, a dash or in brackets, as the Arab press gives both. */
const otherName = `(?: ?[/(–-] ?(?:${patternOf('monthOpeners')})?[${monthLetters}]{2,9}\\)?)?`
const between = `(?:[ .,/-]{1,3}| (?:${patternOf('monthLinks')}) )`
const dayFirst = new RegExp(
  `(?:^|\\D)(\\d{1,2})${ordinals}${between}${monthWord}${otherName}${between}(\\d{4})(?!\\d)`,
  'g',
)
const monthFirst = new RegExp(
  `(?:^|[^a-z])${monthWord}\\.? (\\d{1,2})${ordinals},? (\\d{4})(?!\\d)`,
  'g',
)
const weekdays = weekdayNames.map((beginnings) => new RegExp(`^(${beginnings})`))
/** With the word before it, which may be the name of the day. */
const numeric = new RegExp(
  `(?:([a-z${monthLetters}]+),? |^|[^\\d/])(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)`,
  'g',
)
/** What may stand in an Arabic word beside its letters. */
const arabicMarks = /[\u064b-\u0652\u0640]/g
/** ISO 8601, also with slashes or dots between its parts. */
const iso =
  /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:[T ]{1,2}(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?:[ ]?(Z|UTC|GMT|[+-]\d{1,2}:?\d{2}))?)?/gi
/** The same without any. */
const bareIso = /^(20\d\d)(\d\d)(\d\d)(?:T?(\d\d:?\d\d))?/
/** As mail and HTTP write it: "Mon, 04 Mar 2024 10:30:00 +0300". */
const mail =
  /^[a-z]{3}, (\d{1,2}) ([a-z]{3}) (\d{4}) (\d\d:\d\d(?::\d\d)?)(?: (Z|UTC|GMT|[+-]\d{4}))?/i

/**
 * Null when the text holds no date. Looks at its first 200 characters; a date in figures alone is
 * read day first. What is no day of this calendar is passed over: that of another may stand first.
 */
export function findMoment(text: string | null | undefined): string | null {
  if (!text) return null
  const start = text
    .slice(0, 200)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .trim()
  if (/^\d{10}(\d{3})?$/.test(start)) return toIso(Number(start) * (start.length === 10 ? 1000 : 1))
  const bare = bareIso.exec(start)
  if (bare) return fromParts({ year: bare[1]!, month: bare[2]!, day: bare[3]! }, bare[4])
  for (const [, year, , month, day, time, zone] of start.matchAll(iso)) {
    const moment = fromParts({ year: year!, month: month!, day: day! }, time, zone)
    if (moment) return moment
  }
  const sent = mail.exec(start)
  const monthSent = sent ? monthOf(sent[2]!.toLowerCase()) : -1
  // by its parts and not in UTC: the day must stay the outlet's own
  if (sent && monthSent >= 0)
    return fromParts(
      { year: sent[3]!, month: String(monthSent + 1), day: sent[1]! },
      sent[4],
      sent[5],
    )
  const words = start
    .toLowerCase()
    .replace(arabicMarks, '')
    .replace(/[،\s]+/g, ' ')
  return findNamedMonth(words) ?? findInFigures(words)
}

/** "4 March 2024", "March 4, 2024". `words`: in small letters, parted by single spaces. */
function findNamedMonth(words: string): string | null {
  for (const [form, dayAt, monthAt] of [
    [dayFirst, 1, 2],
    [monthFirst, 2, 1],
  ] as const)
    for (const found of words.matchAll(form)) {
      const month = String(monthOf(found[monthAt]!) + 1)
      const moment = fromParts({ year: found[3]!, month, day: found[dayAt]! })
      if (moment) return moment
    }
  return null
}

/**
 * "4/3/2024"; "3/14/2024" where it can only be the month that stands first, and "Thu, 08/07/2025"
 * where by the name of the day it is.
 */
function findInFigures(words: string): string | null {
  for (const [, word, first, second, year] of words.matchAll(numeric)) {
    const fits = (month: string, day: string) => isOnWeekday(word, +year!, +month, +day)
    const isMonthFirst = Number(second) > 12 || (fits(first!, second!) && !fits(second!, first!))
    const [month, day] = isMonthFirst ? [first, second] : [second, first]
    const moment = fromParts({ year: year!, month: month!, day: day! })
    if (moment) return moment
  }
  return null
}

/** Whether the word names the day of the week that it was. */
const isOnWeekday = (word: string | undefined, year: number, month: number, day: number): boolean =>
  word !== undefined && (weekdays[weekdayOf(dayOf(year, month, day))]?.test(word) ?? false)

/** From 0; -1 where the word is no month. */
const monthOf = (word: string): number => months.findIndex((names) => names.test(word))

const toIso = (time: number): string | null =>
  Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000', '')

function fromParts(
  { year, month, day }: { year: string; month: string; day: string },
  time?: string,
  zone?: string,
): string | null {
  if (+year < 1900 || +year > 2100 || !isDate(+year, +month, +day)) return null
  const two = (part: string) => part.padStart(2, '0')
  const date = `${year}-${two(month)}-${two(day)}`
  if (!time) return date
  const offset = !zone
    ? ''
    : /^(z|utc|gmt)$/i.test(zone)
      ? 'Z'
      : zone.replace(/^([+-])(\d)(?=:|\d\d$)/, '$10$2').replace(/(\d\d):?(\d\d)$/, '$1:$2')
  const whole = `${date}T${time.replace(/^(\d\d)(?=\d)/, '$1:').replace(/^\d:/, '0$&')}${offset}`
  // of a time that no clock shows, the day may be right all the same
  return Number.isNaN(Date.parse(whole)) ? date : whole
}
