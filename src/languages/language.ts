/**
 * What a language gives to the annotators. One folder a language; each part has its own file and
 * its own interface.
 */
import type { AttributionRules } from './attribution-rules.ts'
import type { Calendar } from './calendar.ts'
import type { CitationRules } from './citation-rules.ts'
import type { NameRules } from './name-rules.ts'
import type { PageWords } from './page-words.ts'
import type { QuantityRules } from './quantity-rules.ts'

export interface Language {
  /** BCP 47 primary subtag */
  code: string
  dir: 'ltr' | 'rtl'
  /** folded words whose full stop ends no sentence */
  abbreviations: ReadonlySet<string>
  /**
   * spans of a word with its attached particles taken off: Arabic و ف ب ك ل ال; offsets relative to
   * the word, longest first
   */
  clitics(folded: string): number[]
  names: NameRules
  attribution: AttributionRules
  citation: CitationRules
  calendar: Calendar
  quantities: QuantityRules
  /** what web pages say beside an article; absent where pages are read without */
  pageWords?: PageWords
}
