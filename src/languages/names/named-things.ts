/** Nouns of things that have names of their own, with their article and without. All folded. */
export interface NamedThings {
  /** ships, spacecraft and the like: «السفينة» */
  craft: ReadonlySet<string>
  /** wares, behind which a name between quote marks is theirs: «مشروب», «سيارات» */
  wares: ReadonlySet<string>
  /** wares, behind whose noun without the article stands what they are called: «هاتف», «تطبيق» */
  called: ReadonlySet<string>
  /** the same with whose they are: «هاتفها» */
  owned: ReadonlySet<string>
  /** those of them behind which their owner stands as well: «هاتف» */
  belongings: ReadonlySet<string>
  /** what such wares are for, between their noun and the name: «برنامج التجسس» */
  uses: ReadonlySet<string>
  /** storms: «الإعصار» */
  storms: ReadonlySet<string>
  /** villages, without the article: what has it and follows is the name */
  villages: ReadonlySet<string>
  /** nouns of springs, with which names of towns begin: «عين» */
  springs: ReadonlySet<string>
  /** towns, which «بلده», his country, is spelt like: a word that nobody knows is the name */
  towns: ReadonlySet<string>
  /** verbs behind whose subject the place stands that it reaches or hits: «غادرت السفينة …» */
  reaching: ReadonlySet<string>
}
