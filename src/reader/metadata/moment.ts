/** Dates and times as pages write them, to ISO 8601 with the same precision. */

import { monthLetters, months as names, patternOf } from '../../languages/words-on-pages.ts'
import { isDate } from '../../text/dates.ts'

const months = names.map((beginnings) => new RegExp(`^(${beginnings})`))
const monthWord = `((?:${patternOf('monthOpeners')})?[a-z${monthLetters}]{2,9})`
const ordinals = `(?:${patternOf('ordinals')})?`
/** The month's other name behind a slash, as the Arab press gives both. */
const otherName = `(?: ?/ ?(?:${patternOf('monthOpeners')})?[${monthLetters}]{2,9})?`
const dayFirst = new RegExp(
  `(?:^|\\D)(\\d{1,2})${ordinals}[ .,/-]{1,3}${monthWord}${otherName}[ .,/-]{1,3}(\\d{4})(?!\\d)`,
)
const monthFirst = new RegExp(
  `(?:^|[^a-z])${monthWord}\\.? (\\d{1,2})${ordinals},? (\\d{4})(?!\\d)`,
)
const numeric = /(?:^|[^\d/])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/
const iso =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]{1,2}(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?:[ ]?(Z|UTC|GMT|[+-]\d{1,2}:?\d{2}))?)?/i
/** As mail and HTTP write it: "Mon, 04 Mar 2024 10:30:00 +0300". */
const mail =
  /^[a-z]{3}, (\d{1,2}) ([a-z]{3}) (\d{4}) (\d\d:\d\d(?::\d\d)?)(?: (Z|UTC|GMT|[+-]\d{4}))?/i

/**
 * Null when the text holds no date. Looks at its first 200 characters; a date in figures alone is
 * read day first.
 */
export function findMoment(text: string | null | undefined): string | null {
  if (!text) return null
  const start = text
    .slice(0, 200)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .trim()
  const exact = iso.exec(start) ?? /^(20\d\d)(\d\d)(\d\d)(?:T?(\d\d:?\d\d))?/.exec(start)
  if (/^\d{10}(\d{3})?$/.test(start)) return toIso(Number(start) * (start.length === 10 ? 1000 : 1))
  if (exact) {
    const [, year, month, day, time, zone] = exact
    return fromParts({ year: year!, month: month!, day: day! }, time, zone)
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
  const words = start.toLowerCase().replace(/[،\s]+/g, ' ')
  const european = dayFirst.exec(words)
  const american = monthFirst.exec(words)
  for (const [found, dayAt, monthAt] of [
    [european, 1, 2],
    [american, 2, 1],
  ] as const) {
    const month = found ? monthOf(found[monthAt]!) : -1
    if (found && month >= 0)
      return fromParts({ year: found[3]!, month: String(month + 1), day: found[dayAt]! })
  }
  const figures = numeric.exec(words)
  if (!figures) return null
  const [, first, second, year] = figures
  const [month, day] = Number(second) > 12 ? [first, second] : [second, first]
  return fromParts({ year: year!, month: month!, day: day! })
}

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
