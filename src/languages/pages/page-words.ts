/**
 * How web pages in a language say what stands beside an article. All are parts of regular
 * expressions, compared without regard to case. A page is read before its language is known, so
 * src/reader seeks the words of all languages together (words-on-pages.ts). Every member may be
 * left out.
 */
export interface PageWords {
  /**
   * how a block begins that is not part of the article: "read more"; each in the form that
   * src/reader/beginnings.ts takes
   */
  asides?: readonly string[]
  /** a word in brackets that makes them the credit of a picture */
  creditSigns?: string
  /** a word before the colon of a credit */
  creditLabels?: string
  /** what may stand between that word and the colon, with a space before it */
  creditLinks?: string
  /** the words of a line that thanks contributors; at the beginning of the line's last part */
  contributions?: string
  /** what begins a line such as "an hour ago" before its unit of time */
  agoBeginnings?: string
  /** a sign without which no such line is in this language */
  agoSign?: string
  /** units of time in such a line */
  agoUnits?: string
  /** what stands before the names of a byline */
  bylines?: string
  /** what stands between two names of a byline */
  bylineLinks?: string
  /** words with which a part of a byline is not a name */
  notInBylines?: string
  /** beginnings of the names of the months, January first */
  months?: readonly string[]
  /** beginnings of the names of the days, Monday first */
  weekdays?: readonly string[]
  /** first words of names of months in two words, with the space behind them */
  monthOpeners?: string
  /** the letters of such names, as in a class of characters; absent for Latin ones */
  monthLetters?: string
  /** a word between day, month and year: "4 de marzo de 2026" */
  monthLinks?: string
  /** what may be written onto the day of a month: "3rd" */
  ordinals?: string
  /** the folder of a site's search page, as addresses write it */
  searchFolders?: string
  /** words of a notice on cookies or consent */
  consent?: string
  /** how a site calls its own terms, as it names them below an article */
  terms?: string
  /** what readers wrote below an article is called, and its feed */
  comments?: string
}
