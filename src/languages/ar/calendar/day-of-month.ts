/** Days of a month that is told by its distance: «19 الجاري», «السابع من الشهر الماضي». */
import { wordAt, type DateReading, type DateText } from '../../calendar/date-reading.ts'
import { dayOf, monthOf, monthsBefore, yearOf } from '../../../text/dates.ts'
import type { DayOfMonth } from './day-at.ts'
import { pointers } from './words.ts'

/** The date whose day begins at word `i`; null where no word tells which month is meant. */
export function readDayOfMonth(
  source: DateText,
  i: number,
  { day, to }: DayOfMonth,
): DateReading | null {
  const { anchor } = source
  if (anchor === null) return null
  const at = wordAt(source, to) === 'من' ? to + 1 : to
  const isNamed = wordAt(source, at) === 'الشهر'
  const pointing = pointers.get(wordAt(source, isNamed ? at + 1 : at)) ?? null
  // «الأول الحالي», «2 الماضي»: without «الشهر» the word may be of anything else
  const isMeant =
    pointing === 'this' ? isNamed || isNumber(source, i) : pointing === 'last' && isNamed
  if (!isMeant) return null
  const month = pointing === 'this' ? anchor : monthsBefore(anchor, 1)
  const found = dayOf(yearOf(month), monthOf(month), day)
  const days = monthOf(found) === monthOf(month) ? ([found, found] as const) : null
  return { from: i, to: isNamed ? at + 2 : at + 1, days }
}

const isNumber = (source: DateText, i: number): boolean => /\p{N}/u.test(wordAt(source, i))
