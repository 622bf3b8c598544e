import type { OtherNames } from './other-names.ts'
import type { SortWords } from './sort-words.ts'

/** A body's name as a body and its country's adjective. */
export interface NationalName {
  rest: string
  /** folded adjectives, of which one may be a people's */
  people: readonly string[]
}

/** A country as its bodies are named by it. */
export interface NamedCountry {
  /** in the language of the text */
  label: string
  /** in English, the language of most names in packs */
  english: string
  /** folded; of its people too */
  adjectives: readonly string[]
}

/** A noun written once for a whole list: "Orange and Riverside Counties". */
export interface SharedNoun {
  /** as it stands in the name of one: "County" */
  noun: string
  /** whether a text has it for several at all */
  plural: RegExp
  /** it follows the last member of the list, or ends its name */
  after: RegExp
  inName: RegExp
}

/**
 * Words and signs around a name that weigh for a record or against it. Packs hold names of all
 * languages, and a text has names of several, so src/knowledge asks all languages together
 * (words-in-linking.ts), but for the last part. Lists are folded words with spaces between;
 * patterns are parts of regular expressions. Every member may be left out.
 */
export interface LinkingWords {
  sorts?: SortWords
  /** folded adjectives and peoples' names that may be made of a country's folded name */
  demonymsOf?(folded: string): string[]
  /** heads of a place's name that are the place itself: "city"; not so "airport" */
  placeHeads?: string
  /** words between a head and the name: "of", "called" */
  headLinks?: string
  /** words before a name that make it a place, and letters written onto it that do */
  placeWords?: string
  /** those of them that stand before teams as well: "a coach at Barcelona" */
  teamPlaceWords?: string
  placeLetters?: string
  /** words of travelling, and those between them and where somebody goes or comes from: «غادر إلى» */
  travelWords?: string
  travelLinks?: string
  /** heads beside which a name in commas is one: "Alabama's largest city, Birmingham," */
  appositionHeads?: string
  /** words that stand in every description and every article */
  idleWords?: string
  /** words that say nothing in the long form of an acronym: "of" */
  smallWords?: string
  /** words of a body's name that have no letter in its acronym */
  wordsLeftOut?: string
  /** words with which a name may begin that are small letters in running text: "the" */
  nameOpeners?: string
  /** words of an article on languages: there "Spanish" is no Spain */
  languageWords?: string
  /** divisions that are written short behind a town, by country: as written, in full */
  shortDivisions?: Readonly<Record<string, readonly (readonly [string, string])[]>>
  /** adverbs that are also names of places */
  adverbs?: string
  /** conjunctions between names, and those that are written onto the next one */
  conjunctions?: string
  attachedConjunctions?: string
  /** a person's title right before the name */
  personTitles?: string
  /** somebody's kin, whose name follows or stands beside: "his son", «نجله» */
  kinWords?: string
  /** whether sentences mostly write a folded word small; absent where capitals tell nothing */
  isMostlySmall?(folded: string): boolean
  /** words for whoever holds an office of a town: "mayor" */
  townOffices?: string
  /** folded words that say of an office that it is over; and those that say nothing of it */
  formerWords?: string
  officeWords?: string
  /** offices, folded, one of which leads a state, with | between: "prime minister" */
  leadingOffices?: string
  /** a word without which nothing plays */
  sportSigns?: string
  /** words of clubs that articles on politics and business use as well: "goals" */
  doubtfulSportWords?: string
  /** folders by which sites set sport apart */
  sportSections?: string
  /** words of playing that stand beside a team: "beat" */
  playWords?: string
  /** the name of football */
  footballWords?: string
  /** words of sports other than football; and of teams that are not the first one */
  otherSports?: string
  otherTeams?: string
  /** words of games at which states win medals, in many sports at once */
  gamesWords?: string
  /** a word behind a place's name that makes it a college's team */
  teamEnding?: RegExp
  /** names of the teams of a town or country, of its name alone: "Arsenal FC" */
  teamNames?(name: string): string[]
  /** the name of a news agency by its short name alone: «وكالة واج» */
  agencyName?(name: string): string
  /** an article before names, with the space behind it: "the " */
  nameArticle?: string
  /** points of the compass alone; and one before a name */
  direction?: RegExp
  compassBefore?: RegExp
  /** ordinary words that before a place's name make another place: "Southern" */
  sides?: RegExp
  /** an adjective behind a place's name that makes another place of it */
  otherPlace?: RegExp
  /** what a body's name goes on with where a body of sport is meant that begins alike */
  otherBody?: RegExp
  /** a word in quotation marks before the name that ends them; but not a preposition */
  quotedBefore?: { word: RegExp; preposition: RegExp }
  /** the letter that an apostrophe joins to an owner's name; and that ending */
  ownersLetter?: string
  possessive?: RegExp
  /** an article right before a name, and what follows where no noun of its own does */
  bareArticle?: { before: RegExp; noNoun: RegExp }
  attributes?: AttributeWords
  /** fixed phrases that hold a name: folded name, and the words before or behind it */
  phrases?: readonly { name: string; before?: RegExp; after?: RegExp }[]
  /** words by which a body's full name is longer than the one that everyone gives it */
  bodyBeginnings?: string
  bodyEndings?: string

  /** asked only of the text's own language, whose lists alone are open then */
  sharedNoun?: SharedNoun
  /** whether each word of a person's name is one that many bear */
  isNameOfMany?(name: string): boolean
  /** whether a folded word is the adjective of one state or its people: "Dutch", «سوداني» */
  isOfNation?(folded: string): boolean
  /** a place's name behind the nouns for a division: «ولاية غرب كردفان» of «غرب كردفان» */
  divisionNames?(name: string): string[]
  /** a person's name with fewer forefathers, which others may bear too */
  withoutForefathers?(name: string): string[]
  /**
   * English names that packs have for a body by the words of its name, of `country` where they tell
   * none
   */
  namesAbroad?(name: string, country: NamedCountry | null): string[]
  /** whether every state has a body that its own people call so: "Conseil constitutionnel" */
  isOfEveryState?(name: string): boolean
  /** as the next, for texts in this language; English stands in for languages without */
  otherNames?: OtherNames
  splitNationality?(name: string): NationalName[]
  /** what a body that its own country names so is called elsewhere: "Foreign Ministry of Japan" */
  joinNationality?(name: string, country: NamedCountry): string[]
}

/** How a language writes nouns and the adjectives that agree with them, where both have articles. */
export interface AttributeWords {
  /** written onto a folded word */
  article: string
  /** the same with what may be written onto it in turn */
  definite: RegExp
  /** folded words that only begin like one with an article */
  unlike: ReadonlySet<string>
  /** a folded adjective with its article */
  adjective: RegExp
  /** a noun with its article, right before a name */
  nounBefore: RegExp
}
