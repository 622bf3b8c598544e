/**
 * What the calendars of all languages share: a cursor over words, numbers in any digits, and full
 * numeric dates.
 */
import type { Span } from '../../model/text.ts'
import { digitOf } from '../../text/numbers.ts'
import { dayOf, isDate, parseDay, toDayRange, type Days } from '../../text/dates.ts'
import { findTokens, type Token } from '../../text/tokens.ts'
import type { DatePhrase } from './calendar.ts'

/** The words of a stretch of text and the day number of the article, null when unknown. */
export interface DateText {
  text: string
  tokens: readonly Token[]
  anchor: number | null
}

/**
 * Words from `from` up to `to` that speak of `days`; null days: a phrase of time that cannot be
 * placed.
 */
export interface DateReading {
  from: number
  to: number
  days: Days | null
}

/** Reads what starts at, or has its core at, word `i`; null when nothing does. */
export type DateReader = (source: DateText, i: number) => DateReading | null

/**
 * Runs a reader over a stretch of text; readings that overlap an earlier one or cannot be placed
 * are dropped.
 */
export function findReadings(
  text: string,
  within: Span,
  anchor: string | null,
  read: DateReader,
): DatePhrase[] {
  const source: DateText = {
    text,
    tokens: findTokens(text, within.start, within.end),
    anchor: anchor === null ? null : parseDay(anchor),
  }
  const phrases: DatePhrase[] = []
  for (let i = 0, free = 0; i < source.tokens.length;) {
    const reading = read(source, i)
    if (!reading) {
      i++
      continue
    }
    const from = Math.max(reading.from, free)
    free = Math.max(reading.to, i + 1)
    if (reading.days)
      phrases.push({
        start: source.tokens[from]!.start,
        end: source.tokens[free - 1]!.end,
        ...toDayRange(reading.days),
      })
    i = free
  }
  return phrases
}

export const wordAt = ({ tokens }: DateText, i: number): string => tokens[i]?.folded ?? ''

/** The characters between a word and the one before it, at most three of them. */
export function gapBefore({ text, tokens }: DateText, i: number): string {
  const before = tokens[i - 1]
  const here = tokens[i]
  return before && here ? text.slice(before.end, Math.min(here.start, before.end + 3)) : ''
}

/** The digits of other scripts stand behind it in Unicode. */
const lastPersianDigit = 0x6f9

/**
 * The value of a word of digits, European, Arabic-Indic or Persian; null when it has anything else.
 * At most four digits.
 */
export function digitsOf(folded: string): number | null {
  if (folded === '' || folded.length > 4) return null
  let value = 0
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    const digit = unit <= lastPersianDigit ? digitOf(unit) : -1
    if (digit < 0) return null
    value = value * 10 + digit
  }
  return value
}

/** The years that news may speak of in digits alone. */
const firstYear = 1900
const lastYear = 2099
const isYearOfNews = (year: number): boolean => year >= firstYear && year <= lastYear

/** A year that news may speak of: four digits, not part of a larger number, sum or decimal. */
export function yearAt(source: DateText, i: number): number | null {
  const year = wordAt(source, i).length === 4 ? digitsOf(wordAt(source, i)) : null
  if (year === null || !isYearOfNews(year)) return null
  const { text, tokens } = source
  const { start, end } = tokens[i]!
  return isPartOfNumber(text, start - 1, -1) || isPartOfNumber(text, end, 1) ? null : year
}

function isPartOfNumber(text: string, at: number, step: 1 | -1): boolean {
  const character = text[at] ?? ''
  if ('$€£%'.includes(character) && character !== '') return true
  return (character === ',' || character === '.') && /[0-9٠-٩]/.test(text[at + step] ?? '')
}

/**
 * A date like 06/04/2016 or 2016-04-06 at word `i`; null where none is. `order`: how the language writes
 * the first kind. With 'either', days are null where both numbers may be the month.
 */
export function readNumericDate(
  source: DateText,
  i: number,
  order: 'day-first' | 'either',
): DateReading | null {
  const joint = gapBefore(source, i + 1)
  if ((joint !== '/' && joint !== '-' && joint !== '.') || gapBefore(source, i + 2) !== joint)
    return null
  const [a, b, c] = [
    digitsOf(wordAt(source, i)),
    digitsOf(wordAt(source, i + 1)),
    digitsOf(wordAt(source, i + 2)),
  ]
  if (a === null || b === null || c === null || gapBefore(source, i + 3) === joint) return null
  const reading = (year: number, month: number, day: number): DateReading | null =>
    isDate(year, month, day) && isYearOfNews(year)
      ? { from: i, to: i + 3, days: [dayOf(year, month, day), dayOf(year, month, day)] }
      : null
  if (a >= firstYear) return reading(a, b, c)
  if (c < firstYear) return null
  if (order === 'day-first') return reading(c, b, a)
  if (a <= 12 && b <= 12 && a !== b) return { from: i, to: i + 3, days: null }
  return b > 12 ? reading(c, a, b) : reading(c, b, a)
}
