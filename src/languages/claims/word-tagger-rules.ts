/** What a language gives to the tagger of words. */
export interface WordTaggerRules {
  /** the trained weights: the file that claims/tagger/tag-model.ts reads */
  getModel: () => Uint8Array
  /**
   * the class of a folded word, of few enough that each is frequent; its first sign is "V" where it
   * may bring speech. Nouns that may name a party are told apart by nothing but their shape.
   */
  classOf(folded: string): string
}
