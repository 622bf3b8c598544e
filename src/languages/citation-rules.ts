/** How a language speaks of published pieces. */
export interface CitationRules {
  /** folded nouns for kinds of piece */
  pieces: ReadonlyMap<string, string>
}
