/**
 * Reads the quantities of a figure in words, in whichever known language it is written: the one
 * place where reports' figures meet the annotators.
 */
import { findQuantities } from '../annotate/quantities/find-quantities.ts'
import { languageOfAnyLetter, fallbackLanguage } from '../languages/by-script.ts'
import { getLanguage } from '../languages/index.ts'
import type { Quantity } from '../model/annotation.ts'
import type { Block } from '../model/text.ts'

/**
 * Where a date cannot be reckoned it is still a date and no quantity: then any day serves to
 * recognise it.
 */
const anyDay = '2000-01-01'

/** `lang`: of the report, used for text in Latin letters; an unknown one is read as English. */
export function readFigures(words: string, lang: string | null = null): Quantity[] {
  const language =
    getLanguage(languageOfAnyLetter(words) ?? lang ?? fallbackLanguage) ??
    getLanguage(fallbackLanguage)!
  const block: Block = { start: 0, end: words.length, kind: 'paragraph' }
  return findQuantities(words, block, language, language.calendar.findDates(words, block, anyDay))
}
