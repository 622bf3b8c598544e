/** What shows, where capitals leave it open, that a name is that of a body. All folded. */
export interface BodySigns {
  /** what is held of a company, and the prepositions between: "shares in Arlen Voss" */
  holdings: ReadonlySet<string>
  holdingLinks: ReadonlySet<string>
  /** people of a body and the preposition between: "workers at Arlen Voss" */
  staff: ReadonlySet<string>
  staffLinks: ReadonlySet<string>
  /** right behind its name: "Arlen Voss shareholders" */
  followers: ReadonlySet<string>
  /** what a body has, behind its name in the possessive: "Arlen Voss's board" */
  possessions: ReadonlySet<string>
  /** nouns of companies, in an apposition or right before the name: "Arlen Voss, the budget airline" */
  nouns: ReadonlySet<string>
  /** what may follow that noun in an apposition: "the airline that" */
  behindNoun: ReadonlySet<string>
  /** those of the nouns that take the place of a name told before: "The company said" */
  takingUp: ReadonlySet<string>
  /** verbs of what only a company does: "Arlen Voss employs" */
  verbs: ReadonlySet<string>
  /** verbs before what a company reports, and that: "Arlen Voss reported a loss" */
  reportingVerbs: ReadonlySet<string>
  reported: ReadonlySet<string>
  /** words that end the names of companies: "Arlen Air" */
  lastWords: ReadonlySet<string>
  /** words of an office before its noun: "Arlen Air | Managing Director" */
  ofOffices: ReadonlySet<string>
  /** the relative that no person has: "which" */
  relative: string
  /** that of what one has: "whose" */
  ofWhich: string
  /** who speaks for a body, and the preposition between: "a spokesman for Arlen Voss" */
  spokesmen: ReadonlySet<string>
  spokesmanLink: string
  /** pronouns of a thing, and those of a person */
  things: ReadonlySet<string>
  people: ReadonlySet<string>
}
