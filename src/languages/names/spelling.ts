import type { Token } from '../../text/tokens.ts'

/**
 * The last letter that word `at` of a sentence is meant with; `bitsOf`: what the name lists know of a
 * folded word
 */
export type LastLetter = (
  words: readonly Token[],
  at: number,
  bitsOf: (folded: string) => number,
) => string

/** Letters that folding makes equal and that a careful text tells apart. */
export interface Spelling {
  /** those with which a word begins */
  firstLetters: string
  /** those with which it ends */
  lastLetters: string
  /** how to read the last letters of a text; null where it does not tell them apart */
  lastLetterIn(text: string): LastLetter | null
  /**
   * whether a folded listed word, as a text writes it, is another word: «فئات» is no «فيات»; `last`:
   * its last letter where the text tells them apart, so «نادى» is no «نادي», else ''
   */
  isOtherWord(folded: string, written: string, last: string): boolean
}
