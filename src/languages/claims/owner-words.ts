/**
 * By which words a source tells whose people, body or matter speak, and then names only the one whose they are; all
 * of them folded.
 */
export interface OwnerWords {
  /** nouns, in the singular, beside those for people: "the biographer of Orlo" */
  related: ReadonlySet<string>
  /** nouns for people that stand so behind a possessive alone: "Orlo's kids" */
  kin: ReadonlySet<string>
  /** those for bodies, of one or several people: "the hospital treating Orlo" */
  bodies: ReadonlySet<string>
  /** prepositions before whose they are: "an aide to Orlo" */
  links: ReadonlySet<string>
  /** those before a body in which somebody speaks: "the opposition in the Assembly" */
  where: ReadonlySet<string>
  /** nouns for those in a body who do not speak for it */
  opposed: ReadonlySet<string>
  /** participles of what they do to him: "the firm representing Orlo" */
  doing: ReadonlySet<string>
  /** nouns behind such a participle that take it for an adjective: "the defending champion" */
  won: ReadonlySet<string>
  /** how what he does to them ends, before "by": "the company owned by Orlo" */
  done: RegExp
  /** those of what they did to him by what is told, before a further one: "a man accused of robbing Orlo" */
  blamed: ReadonlySet<string>
  /** how that further one ends: "robbing" */
  deed: RegExp
  /** what joins one more to whoever is named: "and" */
  joins: string
  /** what a clause begins with that tells more of them: "the man who robbed Orlo" */
  relatives: ReadonlySet<string>
  /** words behind which such a clause names him himself: "the man who is known as Orlo" */
  naming: ReadonlySet<string>
  /** what may stand before a name beside nouns: "the late Orlo" */
  states: ReadonlySet<string>
  /** how an age does: "12-year-old" */
  age: RegExp
  /** how nouns for callings end of which there are too many for a list: "conductor" */
  calling: RegExp
  /** what begins a phrase for one who was told of before: "the", "his" */
  known: ReadonlySet<string>
  /** nouns for people that are a matter as well: "Minister of Justice" */
  matters: ReadonlySet<string>
}
