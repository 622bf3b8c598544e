/** Days of one month in a list: "Dec. 12, 15 and 19", "3, 5 and 9 March". */
import { gapBefore, wordAt, type DateText } from '../../calendar/date-reading.ts'
import { wordSet } from '../../word-sets.ts'

/** The last day of a list, and the word behind it. */
export interface DayList {
  last: number
  to: number
}

type DayAt = (source: DateText, i: number) => number | null

const joints = new Set(['and', 'or'])
/** A number before another word counts something: "on March 3 and 5 people". */
const followers = wordSet(
  'in at on for with to from by and or the when as but after before during while where which',
)

/** Behind the first day of a list, which ends before word `i`; null where no list goes on. */
export function readDayList(
  source: DateText,
  i: number,
  first: number,
  dayAt: DayAt,
): DayList | null {
  let last = first
  for (let at = i; ;) {
    const isLast = joints.has(wordAt(source, at))
    const gap = gapBefore(source, at)
    if (!(isLast ? /^,? $/ : /^, $/).test(gap)) return null
    const day = dayAt(source, isLast ? at + 1 : at)
    if (day === null || day <= last || (isLast && gapBefore(source, at + 1) !== ' ')) return null
    last = day
    at += isLast ? 2 : 1
    if (isLast) return { last, to: at }
  }
}

/** Whether what stands behind a list of days shows that its last number counts nothing. */
export const endsList = (source: DateText, to: number): boolean =>
  source.tokens[to] === undefined ||
  gapBefore(source, to) !== ' ' ||
  followers.has(wordAt(source, to))
