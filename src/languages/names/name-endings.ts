/** Words before which a name ends, though a model may run on into them. All folded. */
export interface NameEndings {
  /** participles and adjectives that open a clause when a preposition follows: «التابعة ل» */
  participles: ReadonlySet<string>
  /** prepositions that stand alone, or with a pronoun: «بها»; others are written onto the next word */
  prepositions: ReadonlySet<string>
  /** the preposition for where something goes, which stands in no body's name: «إلى» */
  towards: string
  /** nouns of ways that it completes in a name: «الطريق إلى …» */
  ways: ReadonlySet<string>
  /** the letter with which an indefinite noun ends that tells what is done or how: «يوميا» */
  accusative: string
  /** prepositions with an «و» before them, with which something else goes on: «وإلى» */
  joinedPrepositions: ReadonlySet<string>
  /** relatives, with and without an «و» before them, which tell more of what is named: «التي», «والتي» */
  relatives: ReadonlySet<string>
  /** the letters of the prepositions that are written onto a word: «ب», «ل» */
  attachedPrepositions: string
  /** words for a time that is reckoned from today: «أمس» */
  times: ReadonlySet<string>
  /** those of them that are part of no name: «أمس», not «اليوم» */
  otherDays: ReadonlySet<string>
  /** what stands before the number of a year: «عام» */
  beforeYears: ReadonlySet<string>
  /** what stands before the name of a day: «يوم» */
  beforeDays: ReadonlySet<string>
  /** what parts an event from how old its players are, and of what: «تحت 20 سنة» */
  ageGroup: { under: string; years: ReadonlySet<string> }
  /** spans of time, and the words that say which: «الموسم الماضي» */
  periods: ReadonlySet<string>
  /** words that point at one of them: «هذا العام» */
  these: ReadonlySet<string>
  whichPeriod: ReadonlySet<string>
  /** adjectives that make a place of a country or a city: «تونس الكبرى» */
  ofPlaces: ReadonlySet<string>
  /** words for one of several things, which are told behind a name: «أحد أقدم …» */
  oneOf: ReadonlySet<string>
  /** all who are told something, behind the body that tells it: «دعت الوزارة الجميع» */
  everybody: ReadonlySet<string>
  /** how the dead are called, behind the body that mourns them: «نعت النقابة الفقيد» */
  mourned: ReadonlySet<string>
  /** a verb of the past in the feminine: «انقلبت» */
  pastOfHers: RegExp
  /** adjectives that tell when an office was held, or whether it is: «الأسبق» */
  ofOffices: ReadonlySet<string>
  /** what tells with whom, under whom, why or beside what something is done: «بالتعاون», «بقيادة» */
  togetherWith: ReadonlySet<string>
  /** what is counted, behind its number: «300 نقطة» */
  measures: ReadonlySet<string>
  /** parts of a whole before what is measured: «نصف بالمئة» */
  fractions: ReadonlySet<string>
  /** how long something lasts: «سنتين» */
  durations: ReadonlySet<string>
  /** how the noun of an action is written, with its article: «الانتهاء» */
  ofActions: RegExp
  /** what somebody is accused or convicted of, without its article: «قتل» */
  charges: ReadonlySet<string>
  /** how a verbal noun with "his" behind it is written: «استياءه» */
  ownActs: RegExp
  /** how an act is written behind a given name with "hers" at its end, and before its object behind a full one */
  deeds: { own: RegExp; any: RegExp }
  /** how a verb with its object, or a noun with whose it is, is written: «أبعدهما», «التزامها» */
  withObject: RegExp
  /** how a verb is written that may stand behind a part of a name: «يكذب», «استنجدت», «أبعدها» */
  behindPart: RegExp
  /** how a verb of the future is written: «سيترأس» */
  future: RegExp
  /** participles with which whoever is named goes on to speak: «قائلا» */
  saying: ReadonlySet<string>
  /** words that stand in no person's name: «غير» */
  notInPersons: ReadonlySet<string>
  /** how the name of a tribe is written that is a family name too, and no women's: «العبيدات» */
  tribes: RegExp
  /** definite nouns of what is done to or discussed with the one named, in no name: «المسؤولية» */
  objects: ReadonlySet<string>
  /** how the verb of several is written, with what it is made of: «أكدوا» of «أكد» */
  ofSeveral: RegExp
  /** how a plural of deeds or bodies is written that no family is called: «الميليشيات» */
  ofDeeds: RegExp
  /** nouns that are given names too, and none before a noun with the article: «عودة المؤشر» */
  beforeGenitive: ReadonlySet<string>
  /** adjectives that say how great or known something is, and are in no name: «العملاقة» */
  describing: ReadonlySet<string>
  /** titles without the article that stand within a person's name: «خالد شيخ محمد» */
  innerTitles: ReadonlySet<string>
  /** whom somebody plays behind an event: «أمام» */
  against: ReadonlySet<string>
  /** adjectives like those of nationality that may be part of a name: «سكاي نيوز العربية» */
  partsOfNames: ReadonlySet<string>
  /** what is done, with the preposition that leads to what it is done to: «الإعلان عن» */
  deedLinks: ReadonlyMap<string, string>
  /** agencies to which bodies speak: «لرويترز» */
  agencies: ReadonlySet<string>
  /** nouns of bodies behind whose adjective «و» begins another: «الجيش الوطني والمقاومة» */
  undividedHeads: ReadonlySet<string>
}
