/** Periods that "last", "past", "this" or "next" points at. */
import { stepOf } from '../../calendar/date-placing.ts'
import { wordAt, type DateReading, type DateText } from '../../calendar/date-reading.ts'
import {
  monthFrom,
  partOf,
  unitFrom,
  unitsUpTo,
  type PartOfPeriod,
  type Pointing,
} from '../../../text/dates-looking-back.ts'
import { dayOf, yearOf, type Days } from '../../../text/dates.ts'
import { partBefore } from './part-before.ts'
import { partsOfDay, pointers, readNumber, seasons, units } from './words.ts'

/** What "last", "this" or "next" points at: the words from `at` on. */
interface Pointed {
  source: DateText
  at: number
  pointing: NonNullable<Pointing>
  /** "past" reaches up to the article's day */
  upToNow: boolean
  part: PartOfPeriod
  anchor: number
}

type PointedReader = (pointed: Pointed) => Omit<DateReading, 'from'> | null

/**
 * "last week", "this past month", "the past two weeks", "late last year", "last night", "this
 * summer".
 */
export function readPointed(source: DateText, i: number, anchor: number): DateReading | null {
  const pointing = pointers.get(wordAt(source, i))!
  const isThisPast = pointing === 'this' && wordAt(source, i + 1) === 'past'
  const at = isThisPast ? i + 2 : i + 1
  const { part, from } = partBefore(source, i)
  const reading = readerOf(wordAt(source, at))({
    source,
    at,
    pointing: isThisPast ? 'last' : pointing,
    upToNow: isThisPast || wordAt(source, i) === 'past',
    part,
    anchor,
  })
  return reading && { from, ...reading }
}

function readerOf(word: string): PointedReader {
  if (partsOfDay.has(word)) return readPartOfDay
  if (seasons.has(word)) return readSeason
  const count = readNumber(word)
  return count !== null && count > 0 && count < 100 ? readCounted : readUnit
}

/** "last night"; not "next morning" */
const readPartOfDay: PointedReader = ({ at, pointing, anchor }) => {
  const day = pointing === 'last' ? anchor - 1 : anchor
  return pointing === 'next' ? null : { to: at + 1, days: [day, day] }
}

/** "this summer" */
const readSeason: PointedReader = ({ source, at, pointing, anchor }) => ({
  to: at + 1,
  days: seasonDays(anchor, seasons.get(wordAt(source, at))!, stepOf[pointing]),
})

/** "the past two weeks", "the last two of weeks"; not "next two weeks" */
const readCounted: PointedReader = ({ source, at, pointing, anchor }) => {
  const after = wordAt(source, at + 1) === 'of' ? at + 2 : at + 1
  const unit = units.get(wordAt(source, after))
  return unit && pointing === 'last'
    ? { to: after + 1, days: unitsUpTo(anchor, unit, readNumber(wordAt(source, at))!) }
    : null
}

/** "last week", "late last year", "last week's"; not "last weeks" */
const readUnit: PointedReader = ({ source, at, pointing, upToNow, part, anchor }) => {
  const word = wordAt(source, at)
  const unit = units.get(word)
  if (!unit || (word.endsWith('s') && !isPossessive(source, at))) return null
  const days = upToNow ? unitsUpTo(anchor, unit, 1) : unitFrom(anchor, unit, stepOf[pointing])
  return { to: at + 1, days: partOf(days, part, anchor) }
}

/** "last week's report" */
const isPossessive = ({ text, tokens }: DateText, i: number) =>
  /['’]/.test(text.slice(tokens[i]!.start, tokens[i]!.end))

function seasonDays(anchor: number, [first, last]: readonly [number, number], step: number): Days {
  const year = yearOf(monthFrom(anchor, first, step < 0 ? 'last' : step > 0 ? 'next' : null)[0])
  const days: Days = [dayOf(year, first, 1), dayOf(year, last + 1, 1) - 1]
  return step < 0 && days[1] >= anchor
    ? [dayOf(year - 1, first, 1), dayOf(year - 1, last + 1, 1) - 1]
    : days
}
