/**
 * Resolves incomplete dates as news uses them. News looks back: a bare month or weekday is the
 * latest one that has begun. Every function takes the day number of the article and gives day
 * numbers.
 */
import {
  dayOf,
  monthOf,
  monthsBefore,
  weekdayOf,
  wholeMonth,
  wholeWeek,
  wholeYear,
  yearOf,
  isDate,
  type Days,
} from './dates.ts'

/**
 * Which unit a word points at: "last" is before the current one, "next" after it, "this" in it;
 * null: no such word.
 */
export type Pointing = 'last' | 'this' | 'next' | null
/**
 * A part of a stretch of time: "early September", "mid-May"; "earlier this month" ends with the
 * article's day.
 */
export type PartOfPeriod = 'early' | 'middle' | 'late' | 'earlier' | 'later' | null
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade'

export function weekdayFrom(anchor: number, weekday: number, pointing: Pointing): Days {
  const back = (weekdayOf(anchor) - weekday + 7) % 7
  const day =
    pointing === 'next'
      ? anchor - back + 7
      : pointing === 'this'
        ? wholeWeek(anchor)[0] + weekday
        : pointing === 'last' && back === 0
          ? anchor - 7
          : anchor - back
  return [day, day]
}

export function monthFrom(anchor: number, month: number, pointing: Pointing): Days {
  const year = yearOf(anchor)
  const now = monthOf(anchor)
  if (pointing === 'this') return wholeMonth(year, month)
  if (pointing === 'next') return wholeMonth(month > now ? year : year + 1, month)
  const begun = pointing === 'last' ? month < now : month <= now
  return wholeMonth(begun ? year : year - 1, month)
}

/**
 * A day and month without a year: this year's, or the year before's when that has not come yet or
 * does not exist; null where neither does, as of 29 February.
 */
export function dateFrom(
  anchor: number,
  month: number,
  day: number,
  pointing: Pointing,
): Days | null {
  let year = yearOf(anchor)
  const isThere = isDate(year, month, day)
  if (pointing === 'next') {
    if (!isThere || dayOf(year, month, day) <= anchor) year++
  } else if (pointing !== 'this' && (!isThere || dayOf(year, month, day) > anchor)) year--
  return isDate(year, month, day) ? [dayOf(year, month, day), dayOf(year, month, day)] : null
}

/** The unit `steps` units from the article's: -1 for "last month", 0 for "this week". */
export function unitFrom(anchor: number, unit: Unit, steps: number): Days {
  const year = yearOf(anchor)
  const month = monthOf(anchor)
  switch (unit) {
    case 'day':
      return [anchor + steps, anchor + steps]
    case 'week':
      return wholeWeek(anchor + 7 * steps)
    case 'weekend': {
      const saturday = wholeWeek(anchor)[0] + 5 + 7 * steps
      return [saturday, saturday + 1]
    }
    case 'month':
      return wholeMonth(year, month + steps)
    case 'year':
      return wholeYear(year + steps)
    case 'decade':
      return [
        dayOf(year - (year % 10) + 10 * steps, 1, 1),
        dayOf(year - (year % 10) + 10 * steps + 10, 1, 1) - 1,
      ]
  }
}

/** "the past two weeks": that many units up to the article's day, which is included. */
export function unitsUpTo(anchor: number, unit: Unit, count: number): Days {
  const back: Record<Unit, number> = {
    day: anchor - count,
    week: anchor - 7 * count,
    weekend: anchor - 7 * count,
    month: monthsBefore(anchor, count),
    year: monthsBefore(anchor, 12 * count),
    decade: dayOf(yearOf(anchor) - 10 * count, monthOf(anchor), 1),
  }
  return [back[unit], anchor]
}

/**
 * The named part of a period: its first, middle or last third, or the part before or after the
 * article's day. A day or two have no middle: they stay as they are.
 */
export function partOf([first, last]: Days, part: PartOfPeriod, anchor: number | null): Days {
  const third = Math.max(1, Math.round((last - first + 1) / 3))
  switch (part) {
    case 'early':
      return [first, first + third - 1]
    case 'middle':
      return last - first < 2 ? [first, last] : [first + third, last - third]
    case 'late':
      return [last - third + 1, last]
    case 'earlier':
      return [first, anchor !== null && anchor >= first && anchor < last ? anchor : last]
    case 'later':
      return [anchor !== null && anchor > first && anchor <= last ? anchor : first, last]
    default:
      return [first, last]
  }
}
