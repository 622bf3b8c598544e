/** How names look in a language. */
export interface NameRules {
  /** folded titles and roles that stand before a person's name */
  personTitles: ReadonlySet<string>
}
