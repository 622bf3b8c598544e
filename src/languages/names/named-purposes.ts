/** What bodies and gatherings are for, as their names tell it. All folded and with the article. */
export interface NamedPurposes {
  /** the trades that a body's name tells behind "for": «المسرح» */
  trades: ReadonlySet<string>
  /** nouns of gatherings that are named by what they are about: «المعرض» */
  gatherings: ReadonlySet<string>
  /** adjectives that tell how wide a gathering is: «الدولي» */
  scopes: ReadonlySet<string>
}
