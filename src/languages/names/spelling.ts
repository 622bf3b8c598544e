/** Letters that folding makes equal and that a careful text tells apart. */
export interface Spelling {
  /** those with which a word begins */
  firstLetters: string
  /** those with which it ends */
  lastLetters: string
  /** whether a text tells the last letters apart */
  isCareful(text: string): boolean
  /**
   * whether a folded listed word, as a text writes it, is another word: «فئات» is no «فيات»;
   * `isCareful`: the text tells the last letters apart, so «نادى» is no «نادي»
   */
  isOtherWord(folded: string, written: string, isCareful: boolean): boolean
}
