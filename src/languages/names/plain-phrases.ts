export interface BesideWords {
  before: ReadonlySet<string>
  behind: ReadonlySet<string>
}

/** Words by which a phrase that looks like a name is none. All folded, without the article. */
export interface PlainPhrases {
  /** words that deny the adjective behind them: «غير» */
  negations: ReadonlySet<string>
  /** words behind which nothing but a verb stands: «لم» */
  beforeVerbs: ReadonlySet<string>
  /** "that" with a pronoun, behind which stands what somebody or something is: «بأنه» */
  beforePredicates: ReadonlySet<string>
  /** offices that the noun of their field completes, which are no body: «وزير» */
  completedOffices: ReadonlySet<string>
  /** «باسم», behind whoever speaks for a body */
  inName: ReadonlySet<string>
  /** whoever speaks for a body, as spelt in the text: «المتحدث» */
  spokesmen: ReadonlySet<string>
  /** words with which a clause begins before its subject: «إن» */
  beforeClauses: ReadonlySet<string>
  /** words that tell which one in order, and what is counted so: «ثاني», «أكبر» */
  ordinals: ReadonlySet<string>
  greatest: ReadonlySet<string>
  /** two parties of whom the text speaks: «البلدين» */
  pairs: ReadonlySet<string>
  /** names that are words of every day where one of the words stands before or behind them */
  everydaySenses: ReadonlyMap<string, BesideWords>
  /** phrases of every day that look like a body's name: «السلاح الأبيض» */
  everydayPhrases: ReadonlySet<string>
  /** words that look like a particle and a name: «فلكيا» */
  wholeWords: ReadonlySet<string>
  /** names that are none with the article: «الحماس» */
  neverDefinite: ReadonlySet<string>
  /** places that are none with the article, though a body may be: «البورصة» */
  placesNeverDefinite: ReadonlySet<string>
  /** nouns before the place by which alone somebody is known: «عروس» */
  knownByPlace: ReadonlySet<string>
  /** states of a kind, which are no place: «الدول الغربية» */
  kindsOfStates: ReadonlySet<string>
  god: ReadonlySet<string>
  /** words before the name of God that make a person's name: «عبد» */
  servants: ReadonlySet<string>
  /** what is God's and no person's name: «عناية» */
  deeds: ReadonlySet<string>
  /** what is God's under a particle, and a person's name without: «بفضل الله» */
  deedsUnderParticle: ReadonlySet<string>
}
