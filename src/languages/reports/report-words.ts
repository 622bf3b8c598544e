import type { CitationKind } from '../../model/kinds.ts'

/**
 * What comparing reports asks of a language. Titles of one matter stand in many languages, so
 * src/reporting asks all together (words-in-reports.ts). Lists are folded words with spaces
 * between. Every member may be left out.
 */
export interface ReportWords {
  /** by kind of piece: words by which a title tells that it is one */
  kindWords?: Partial<Record<CitationKind, string>>
  /** what sites call the section of their own and their readers' opinions, as in addresses */
  opinionSections?: string
  /** words of titles that tell nothing of their matter */
  titleStopWords?: string
  /** what headlines say of themselves, and words that any two of a season share */
  headlineWords?: string
  /** what an outlet is, before its name: "newspaper" */
  outletHeads?: string
  /**
   * what tells that a reference to "the newspaper" means another piece than the one cited before, as
   * a regular expression over its folded words in square brackets and those around them
   */
  anotherPiece?: string
  /**
   * as regular expressions over folded words: what tells that a title answers a piece, the verbs of
   * answering in a sentence, and what tells that something came of a piece
   */
  answering?: string
  answerVerbs?: string
  following?: string
  /** what stands right before the quoted title of a piece, as a regular expression */
  titleBringers?: string
  /** pieces that a title in quotation marks and with capitals may follow, with or without a comma */
  titledNouns?: string
  /** an article that names of outlets and bodies go without */
  nameArticle?: string
  /** articles written apart within a name, in the spellings of other scripts: "al" */
  apartArticles?: string
  /** a word of a title without the ending of a plural */
  singularOf?(folded: string): string
  /**
   * the rough stem of a word in the language's own script, shared by a family of words; `stem`:
   * folded, without particles, article and the ending of a plural
   */
  looseStemOf?(stem: string): string
  sizes?: NumberSizes
  sounds?: LetterSounds
  /** what the address or title of a feed of comments holds, as a regular expression */
  commentFeed?: string
}

/** Words of size after a number, as alternatives of a regular expression in small letters. */
export interface NumberSizes {
  thousand: string
  million: string
  billion: string
  /** what such a word is made of, as a regular expression, and its letters as in a class */
  word: string
  letters: string
}

/**
 * The consonants of a script in rough classes, so that two spellings of a name in two scripts meet.
 */
export interface LetterSounds {
  /** first UTF-16 unit of the script's block of at most 128 letters */
  first: number
  /** by letter: its class; absent for a letter that is dropped */
  letters: Readonly<Record<string, string>>
  /** by two letters that are one sound: its class */
  pairs?: Readonly<Record<string, string>>
}
