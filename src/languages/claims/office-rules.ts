/** How the words are read with which an article introduces people by their offices. */
export interface OfficeRules {
  /** folded words behind which the noun of an office is only completed: "of", "for" */
  beforeComplement: ReadonlySet<string>
  /** folded words without which an office is another one: "vice", "former" */
  partOfOffice: ReadonlySet<string>
  /** nouns by the folded titles that are short for them: "governor" by "gov" */
  shortened: ReadonlyMap<string, string>
  /** folded words before a noun that tell of one not told of before: "a" */
  tellOfOne: ReadonlySet<string>
  /** folded words before a noun that tell of somebody else who bears it: "another", "previous" */
  tellOfAnother: ReadonlySet<string>
  /** the forms of a folded noun by which one or several are told: "governor", "governors" */
  formsOf(noun: string): readonly string[]
}
