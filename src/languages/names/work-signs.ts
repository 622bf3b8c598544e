/** What shows that a name is that of a work, where no model has learnt it. All folded. */
export interface WorkSigns {
  /** nouns of works right before their names: "the drama Salt Wind" */
  nouns: ReadonlySet<string>
  /** the same of several, before examples: "films including Salt Wind and Low Tide" */
  severalNouns: ReadonlySet<string>
  /** what a journal prints, or how: "a study in Deep Tides", "published in" */
  prints: ReadonlySet<string>
  /** the preposition between them */
  printedIn: ReadonlySet<string>
  /** verbs before the programme to which something is said: "told Morning Coast" */
  toldVerbs: ReadonlySet<string>
  /** who is in a work and what is made of it, right behind its name: "Salt Wind star" */
  followers: ReadonlySet<string>
}
