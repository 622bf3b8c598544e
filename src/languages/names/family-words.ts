/** Words that join people by blood, marriage, friendship or service. All folded. */
export interface FamilyWords {
  /** words for people who are the writer's own: «صديقي», «والدي»; absent where none is one word */
  ofMine?: ReadonlySet<string>
  /** words by which a mother is called with her child's name: «أم»; absent where none is */
  mothers?: ReadonlySet<string>
  /** words between a child's name and the father's; absent where names have none */
  sonWords?: ReadonlySet<string>
  /** words that join two family names of one person: "Ortega y Gasset"; absent where none does */
  surnameJoiners?: ReadonlySet<string>
  /** small words between a given name and a surname: "Anna dela Cruz"; absent where none is told */
  surnameParticles?: ReadonlySet<string>
  /** words for somebody's kin, who stands behind them as another person: "father", «والده» */
  kinWords?: ReadonlySet<string>
  /** those that the relative's own name follows: «نجل», «أرملة»; absent where "of" stands between */
  kinOf?: ReadonlySet<string>
  /** those for who works for somebody, whose name may follow: «محامي», «سائق»; absent as above */
  servants?: ReadonlySet<string>
  /** folded nouns for others whom the name behind a title tells by whose they are: «منافس» */
  belongings?: ReadonlySet<string>
  /** what others make or run of somebody who is named behind: «سيرة», «حملة» */
  ownWorks?: ReadonlySet<string>
  /** words for who is accused or convicted, who may stand right behind somebody's kin: «المتهم»; absent as above */
  accused?: ReadonlySet<string>
  /** how words tell that a role is somebody else's than the name's beside it; absent where none do */
  ownerLinks?: OwnerLinks
}

/** Folded words before a role that is another's. */
export interface OwnerLinks {
  /** behind which stands whom somebody belongs to, "l'agent du joueur", and articles between the two */
  links: ReadonlySet<string>
  articles: ReadonlySet<string>
  /** "his", "son" */
  possessives: ReadonlySet<string>
}
