/**
 * What tells whether words beside a person's name say who it is, and where they end, in a language
 * whose particles are written onto words. All over folded words.
 */
export interface IntroductionRules {
  /** relative pronouns by the gender of whom they tell: «الذي», «التي» */
  relatives: ReadonlyMap<string, 'm' | 'f'>
  /** words between such a pronoun and its verb: «لم», «قد» */
  beforeVerbs: ReadonlySet<string>
  /** whether a verb may be what somebody of a gender does: «أطلقها» is nothing that she does */
  isDoneBy(verb: string, gender: 'm' | 'f'): boolean
  /** pronouns behind which stands what somebody is, or does meanwhile: «وهي» */
  pronouns: ReadonlySet<string>
  /** whether a verb behind such a pronoun tells what somebody does meanwhile; not so «يعمل» */
  isDoneMeanwhile(verb: string): boolean
  /** verbs behind which somebody's name begins: «تدعى» */
  calledBy: ReadonlySet<string>
  /** verbs of age: «يبلغ» */
  ageVerbs: ReadonlySet<string>
  /** titles that, written so, are mostly another word: «حكم», «سير» */
  otherWords: ReadonlySet<string>
  /** titles without an article that a name follows all the same: «سيناتور» */
  bareTitles: ReadonlySet<string>
  /** titles with which names of places and houses go on: «جامعة الملك …» */
  inNames: ReadonlySet<string>
  /** words with which a sentence goes on behind a role: «قائلا», «أمس» */
  endings: ReadonlySet<string>
  /** outlets with "to" written onto them, to which somebody said something: «لصحيفة» */
  toOutlets: ReadonlySet<string>
  /** verbs of telling somebody something, beside those of speech: «أخبر» */
  telling: ReadonlySet<string>
  /** verbs of what somebody does to a person: «استقبل», «هنأ» */
  doneToPeople: ReadonlySet<string>
  /** nouns of who alone holds an office, without the article: «وزير» */
  holders: ReadonlySet<string>
  /** a folded noun that cannot but be whom or what a verb is done to: «وفدا» */
  object: RegExp
  /** the noun before a day of the week: «يوم» */
  day: string
  /** the endings of «والده» and «والدي» */
  his: string
  mine: string
  /** the end of a folded noun that is somebody's: «زميلتها», «صديقي» */
  possessed: RegExp
  /** whether a title is of whom another serves, by its word and the one before: «المستشار للرئيس» */
  isServed: (before: string, title: string) => boolean
  /** the preposition of what somebody announces: «عن» */
  about: string
  /** the verbs that it completes: «أعلن … عن» */
  announcing: ReadonlySet<string>
  /** the titles that it completes: «عضو المجلس عن الدائرة» */
  representing: ReadonlySet<string>
}
