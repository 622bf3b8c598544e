/**
 * All that the program knows of a language. One folder a language; each part has its own file and
 * its own interface.
 */
import type { AttributionRules } from './claims/attribution-rules.ts'
import type { Calendar } from './calendar/calendar.ts'
import type { CitationRules } from './citations/citation-rules.ts'
import type { CommonWords } from './packs/common-words.ts'
import type { InterviewRules } from './claims/interview-rules.ts'
import type { LinkingWords } from './linking/linking-words.ts'
import type { LiveblogRules } from './claims/liveblog-rules.ts'
import type { NameRules } from './names/name-rules.ts'
import type { NotesPackWords } from './packs/notes-pack-words.ts'
import type { OfficeWords } from './packs/office-words.ts'
import type { PageWords } from './pages/page-words.ts'
import type { Particles } from './particles.ts'
import type { QuantityRules } from './quantities/quantity-rules.ts'
import type { ReferenceWords } from './reports/reference-words.ts'
import type { ReportWords } from './reports/report-words.ts'

export interface Language {
  /** BCP 47 primary subtag */
  code: string
  dir: 'ltr' | 'rtl'
  /** folded words whose full stop ends no sentence */
  abbreviations: ReadonlySet<string>
  /**
   * where a folded word may begin without what is written onto it (Arabic و ف ب ك ل ال): offsets
   * into the word, smallest first; absent where nothing is written onto words
   */
  clitics?(folded: string): number[]
  /**
   * a text with marks and spaces as most papers set them, of the same length: rules and weights read
   * that; absent where there is one way alone
   */
  asUsual?(text: string): string
  names: NameRules
  attribution: AttributionRules
  citation: CitationRules
  calendar: Calendar
  quantities: QuantityRules
  /** how interviews are printed; absent where their answers are not read */
  getInterviews?(): InterviewRules
  /** how entries of liveblogs are printed; absent where they are read as any paragraph */
  getLiveblogs?(): LiveblogRules
  /**
   * some lines of news, a paragraph each, that nobody reads: they are analysed before the first
   * article comes, so that what is made at first use is there; absent where that is not worth it
   */
  firstText?: string
  // from here on: asked of all languages at once, by packs, pages and reports; each may be left out
  /** ordinary words that also serve as names of records */
  commonWords?: CommonWords
  /** letters that an apostrophe joins to a name, as packs are searched for: l', d' */
  elidedLetters?: readonly string[]
  /** words around a name that weigh for a record; absent where names are linked by records alone */
  linkingWords?: LinkingWords
  /** what the pack of the reader's own notes is called; where the interface has the language */
  notesPackWords?: NotesPackWords
  /** how notes on people of public life are worded; absent where none are made in it */
  officeWords?: OfficeWords
  /** what web pages say beside an article; absent where pages are read without */
  pageWords?: PageWords
  /** what is written onto the next word; absent where particles are words of their own */
  particles?: Particles
  /** how titles of reports are compared; absent where they are compared word by word */
  reportWords?: ReportWords
  /** how its encyclopedia writes references; absent where that is not read */
  referenceWords?: ReferenceWords
}
