/**
 * What shows, in an article on sport, that the name of a place means its team. All folded; absent
 * words leave the place a place.
 */
export interface SidesAtPlay {
  /** words of matches and leagues, by whose share an article is on sport: "striker" */
  sportWords: ReadonlySet<string>
  /** what a team does and no place: plural verbs and those of playing, "Nauru are", "Nauru drew" */
  verbs: ReadonlySet<string>
  /** words that open a clause before its subject: "as", "while" */
  clauseOpeners: ReadonlySet<string>
  /** words right before the other side: "against", "beat" */
  beforeOpponents: ReadonlySet<string>
  /** nouns of matches and results, which a preposition joins to the other side: "win over" */
  results: ReadonlySet<string>
  /** those prepositions */
  toOpponents: ReadonlySet<string>
  /** what stands between both sides: "v", "vs" */
  between: ReadonlySet<string>
}
