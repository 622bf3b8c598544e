/** Words by which persons are told from bodies, and cut from the offices written before them. All folded. */
export interface PersonSigns {
  /** words that stand in a person's name alone: "Seán Ó Ferrol" */
  inside: ReadonlySet<string>
  /** nouns for those whom a body has, and no person: "Tidal Front leader Ada Reeve" */
  ofBodies: ReadonlySet<string>
  /** titles of a person alone, behind which a single name is a family's: "Mayor Ferrol" */
  beforeFamilies: ReadonlySet<string>
  /** offices written with a capital before a name: "Taoiseach Edna Kell" */
  offices: ReadonlySet<string>
  /** offices in letters behind a body's name: "Selwyn Bank CEO" */
  letters: ReadonlySet<string>
  /** offices of two words behind a body's name: "Elton High Court Chief Justice" */
  ranked: ReadonlySet<string>
  /** who has a portfolio, and the words that lead to it: "Minister for Trade and Industry" */
  ministers: ReadonlySet<string>
  links: ReadonlySet<string>
}
