import { findQuantities } from '../../../src/annotate/quantities/find-quantities.ts'
import type { Language } from '../../../src/languages/language.ts'
import type { Span } from '../../../src/model/text.ts'

/** Each quantity as "words: value–to unit certainty". */
export const quantitiesOf = (
  language: Language,
  text: string,
  taken: readonly Span[] = [],
): string[] =>
  findQuantities(text, { start: 0, end: text.length }, language, taken).map(
    ({ start, end, value, to, unit, certainty }) =>
      `${text.slice(start, end)}: ${value}${to === null ? '' : `–${to}`} ${unit ?? '-'}${certainty === 'exact' ? '' : ` ${certainty}`}`,
  )
