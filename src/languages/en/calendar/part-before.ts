import { wordAt, type DateText } from '../../calendar/date-reading.ts'
import type { PartOfPeriod } from '../../../text/dates-looking-back.ts'
import { parts } from './words.ts'

/** "late last year", "the end of May": the part named before word `i`, and where its words begin. */
export function partBefore(source: DateText, i: number): { part: PartOfPeriod; from: number } {
  const before = wordAt(source, i - 1)
  const at = before === 'in' || before === 'of' ? i - 2 : i - 1
  const part = parts.get(wordAt(source, at)) ?? null
  return { part, from: part === null ? i : at }
}
