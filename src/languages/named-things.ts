/** Nouns of things that have names of their own, with their article and without. All folded. */
export interface NamedThings {
  /** ships, spacecraft and the like: «السفينة» */
  craft: ReadonlySet<string>
  /** storms: «الإعصار» */
  storms: ReadonlySet<string>
  /** villages, without the article: what has it and follows is the name */
  villages: ReadonlySet<string>
  /** verbs behind whose subject the place stands that it reaches or hits: «غادرت السفينة …» */
  reaching: ReadonlySet<string>
}
