/** What the calendars of all languages share to place a date that does not say all by itself. */
import { dayOf, isDate, type Days } from '../../text/dates.ts'
import { dateFrom, type Pointing } from '../../text/dates-looking-back.ts'
import type { DateReading, DateText } from './date-reading.ts'

/** The steps from the current unit of time to the one that a word points at. */
export const stepOf: Readonly<Record<NonNullable<Pointing>, -1 | 0 | 1>> = {
  last: -1,
  this: 0,
  next: 1,
}

export interface CalendarDay {
  /** null: the text does not say it */
  year: number | null
  month: number
  day: number
}

/** undefined: no such day; null: its year cannot be told, since the article's day is unknown. */
export function placeDay(
  { anchor }: Pick<DateText, 'anchor'>,
  { year, month, day }: CalendarDay,
  pointing: Pointing,
): Days | null | undefined {
  if (year !== null)
    return isDate(year, month, day) ? [dayOf(year, month, day), dayOf(year, month, day)] : undefined
  if (!isDate(2000, month, day)) return undefined
  return anchor === null ? null : dateFrom(anchor, month, day, pointing)
}

/** "since yesterday": the word before belongs to it, and it reaches up to the article's day. */
export function upToArticle({ anchor }: DateText, core: DateReading): DateReading {
  const { from, to, days } = core
  if (!days || anchor === null || days[0] > anchor) return core
  return { from: from - 1, to, days: [days[0], anchor] }
}
