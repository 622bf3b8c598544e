/**
 * Dates that name a month: "12 mai 2015", "1er août", "du 3 au 5 mai", "en août", "début
 * septembre", "août dernier".
 */
import { placeDay } from '../../calendar/date-placing.ts'
import {
  gapBefore,
  wordAt,
  yearAt,
  type DateReading,
  type DateText,
} from '../../calendar/date-reading.ts'
import { monthFrom, partOf } from '../../../text/dates-looking-back.ts'
import { wholeMonth } from '../../../text/dates.ts'
import { beforeMonth, monthNames, parts, pointers, readNumber } from './words.ts'

const rangeWords = new Set(['au', 'et'])

export function readMonthDate(source: DateText, i: number): DateReading | null {
  const day = dayAt(source, i)
  if (day === null) return readWholeMonth(source, i)
  const month = gapBefore(source, i + 1).includes('.') ? null : monthAt(source, i + 1)
  if (month !== null) return finish(source, { from: i, to: i + 2 }, month, [day, day])
  const at = rangeWords.has(wordAt(source, i + 1)) ? i + 2 : i + 1
  const last = dayAt(source, at)
  const shared = monthAt(source, at + 1)
  return last !== null && last > day && shared !== null
    ? finish(source, { from: i, to: at + 2 }, shared, [day, last])
    : null
}

/** Folding joins "d'" and "l'" to the word: "d'octobre" is "doctobre". */
function monthAt(source: DateText, i: number): number | null {
  const word = wordAt(source, i)
  return (
    monthNames.get(word) ??
    (word.startsWith('d') ? monthNames.get(word.slice(1)) : undefined) ??
    null
  )
}

function dayAt(source: DateText, i: number): number | null {
  const word = wordAt(source, i)
  const day = /^\d/.test(word) ? readNumber(word) : null
  return day !== null && day >= 1 && day <= 31 ? day : null
}

/** Days of one month, [from, to) of the words, with the year that may follow them. */
function finish(
  source: DateText,
  { from, to }: { from: number; to: number },
  month: number,
  [first, last]: readonly [number, number],
): DateReading {
  const year = yearAt(source, to)
  const begin = placeDay(source, { year, month, day: first }, null)
  const end = placeDay(source, { year, month, day: last }, null)
  return {
    from,
    to: year === null ? to : to + 1,
    days: begin && end ? [begin[0], Math.max(begin[0], end[1])] : null,
  }
}

function readWholeMonth(source: DateText, i: number): DateReading | null {
  const month = monthAt(source, i)
  const before = wordAt(source, i - 1)
  if (month === null) return null
  const year = yearAt(source, i + 1)
  const pointing = pointers.get(wordAt(source, i + 1)) ?? null
  const isJoined = !monthNames.has(wordAt(source, i))
  if (year === null && !pointing && !isJoined && !beforeMonth.has(before)) return null
  const part = parts.get(before) ?? null
  const from = part ? i - 1 : i
  if (year !== null)
    return { from, to: i + 2, days: partOf(wholeMonth(year, month), part, source.anchor) }
  return {
    from,
    to: pointing ? i + 2 : i + 1,
    days:
      source.anchor === null
        ? null
        : partOf(monthFrom(source.anchor, month, pointing), part, source.anchor),
  }
}
