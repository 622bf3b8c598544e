import type { Span } from '../../model/text.ts'
import { ignoredUnit } from '../../text/fold.ts'
import { foldTable } from '../../text/fold-table.ts'

/** How many units of the text the first `letters` folded letters of a word take. */
export function unitsOf(text: string, { start, end }: Span, letters: number): number {
  let i = start
  for (let left = letters; left > 0 && i < end; i++)
    if (foldTable[text.charCodeAt(i)] !== ignoredUnit) left--
  while (i > start && i < end && foldTable[text.charCodeAt(i)] === ignoredUnit) i++
  return i - start
}
