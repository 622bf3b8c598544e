/** Classes of words that are used alike, for a language whose model has learnt of them. */
export interface WordClasses {
  /**
   * the class of words that are used like a folded word, in large amounts of text: a fine one in
   * the lower 12 bits, the one it is part of above them; 0 for words that no class has. Absent where
   * the model has learnt of none; then it has not learnt either what stands beside a word elsewhere
   */
  classOf?(folded: string): number
  /** whether sentences mostly write such a class small; absent where no headline has capitals throughout */
  isMostlySmall?(usage: number): boolean
}
