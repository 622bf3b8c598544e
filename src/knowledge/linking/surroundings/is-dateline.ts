import type { Mention } from '../../../model/annotation.ts'

/**
 * After the place of a dateline: perhaps its country or state, then the agency in brackets, a dash,
 * or the day.
 */
const rest =
  /^(?:, [\p{L} .]{2,24})? ?(?:\([\p{L}. /]{2,30}\) ?[-–—]|[-–—]{1,2} |, (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{L}*\.? \d)/u
const reach = 64

/** The same where letters have no capitals: «عمّان – », «القاهرة (رويترز) - ». */
const restWithoutCapitals = /^ ?(?:\([\p{L} ./]{2,30}\) ?)?[-–—:] /u

const beginsLine = (start: number, text: string): boolean => start === 0 || text[start - 1] === '\n'

/** Whether a name stands in a script that has none. */
export const isWithoutCapitals = (name: string): boolean =>
  name.toUpperCase() === name.toLowerCase()

/**
 * "LONDON (Reuters) - ": whether a mention is the place from which a report was sent, at the
 * beginning of a line.
 */
export function isDateline({ start, end }: Mention, text: string): boolean {
  if (!beginsLine(start, text)) return false
  const name = text.slice(start, end)
  return (
    name === name.toUpperCase() &&
    name !== name.toLowerCase() &&
    rest.test(text.slice(end, end + reach))
  )
}

/** The same of a place for certain, in scripts without capitals too. */
export function isDatelineOfPlace(mention: Mention, text: string): boolean {
  const { start, end } = mention
  if (!isWithoutCapitals(text.slice(start, end))) return isDateline(mention, text)
  return beginsLine(start, text) && restWithoutCapitals.test(text.slice(end, end + reach))
}
