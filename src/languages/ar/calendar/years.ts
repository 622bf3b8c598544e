/** Years as Arabic news writes them, the era written onto the digits or not: «2019م», «1444هـ». */
import { digitsOf, wordAt, yearAt, type DateText } from '../../calendar/date-reading.ts'

/** The digits of a year that the letter of an era closes; null for any other word. */
const digitsBefore = (word: string, era: string): number | null =>
  word.length === 5 && word.endsWith(era) ? digitsOf(word.slice(0, 4)) : null

export function commonYearAt(source: DateText, i: number): number | null {
  const year = digitsBefore(wordAt(source, i), 'م')
  return year !== null && year >= 1900 && year < 2100 ? year : yearAt(source, i)
}

export function hijriYearAt(source: DateText, i: number): number | null {
  const word = wordAt(source, i)
  const year = word.length === 4 ? digitsOf(word) : digitsBefore(word, 'ه')
  return year !== null && year >= 1300 && year < 1500 ? year : null
}
