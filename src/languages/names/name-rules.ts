import type { ClubWords } from './club-words.ts'
import type { NamesByCapitals } from './capital-rules.ts'
import type { IntroductionBounds } from './introduction-bounds.ts'
import type { NamedAfterPerson } from './named-after-person.ts'
import type { NameEndings } from './name-endings.ts'
import type { NamedPurposes } from './named-purposes.ts'
import type { NamedThings } from './named-things.ts'
import type { NamesBehindNouns } from './names-behind-nouns.ts'
import type { PlainPhrases } from './plain-phrases.ts'
import type { FamilyWords } from './family-words.ts'
import type { IntroductionRules } from './introduction-rules.ts'
import type { PersonSigns } from './person-signs.ts'
import type { Ranks } from './ranks.ts'
import type { TypeSigns } from './type-signs.ts'
import type { WordClasses } from './word-classes.ts'
import type { AttachedWords } from './attached-words.ts'
import type { MatchWords } from './match-words.ts'
import type { NameLexicon } from './name-lexicon.ts'
import type { SecondLookTrees } from './second-look-trees.ts'
import type { Spelling } from './spelling.ts'

/**
 * A reading of a word as attached particles and a rest: `skip` folded letters are particles outside
 * a name that begins here.
 */
export interface WordForm {
  skip: number
  folded: string
}

/** How names look in a language. */
export interface NameRules extends FamilyWords, TypeSigns, WordClasses, NamesByCapitals {
  /** the word lists; built at first use */
  getLexicon(): NameLexicon
  /**
   * whether a folded word that no list has looks like a listed person's name: `bit.alike`; absent
   * where none is told so
   */
  isAlike?(folded: string): boolean
  /**
   * how much a folded word looks like a foreign name by its letters: 0 not at all to 7; absent where
   * capitals tell it
   */
  likenessOf?(folded: string): number
  /** what is written onto words and into their endings; absent where articles are words */
  attached?: AttachedWords
  /** letters that folding makes equal; absent where a spelling tells nothing of a name */
  spelling?: Spelling
  /**
   * a folded name with those letters made one that spellings of a foreign name exchange, and
   * without articles; absent where names are spelt in one way
   */
  soundKeyOf?(name: string): string
  /**
   * pronouns and what they are written onto, as they are spelt, which are no person's name though
   * folding makes them one: «أنا», «بأنها»
   */
  pronouns?: ReadonlySet<string>
  /** a folded word without its endings and what opens a verb; absent where words have few */
  stemOf?(folded: string): string
  /** readings of a folded word, the whole word first */
  findForms(folded: string): WordForm[]
  /** folded words that an apostrophe joins to the next one, outside its name: French l', d' */
  elided?: ReadonlySet<string>
  /** 's after a name is not part of it */
  hasPossessive?: true
  /** folded: behind "&" in a firm, "Fisk & Sons"; other bodies of its name, "the Fisk Foundation" */
  bodyWords?: { readonly partners: ReadonlySet<string>; readonly others: ReadonlySet<string> }
  /**
   * the gender that a folded given name or noun for a person shows, `written` so where that tells
   * more; left out where no list is
   */
  genderOf?(folded: string, written?: string): 'm' | 'f' | null
  /** the gender that a body's folded name shows; left out where verbs do not agree with it */
  genderOfBody?(folded: string): 'm' | 'f' | null
  /**
   * folded words that open an apposition or a clause about the name before them: "a", "who",
   * "former"
   */
  introducers: ReadonlySet<string>
  /**
   * folded titles that belong to the name: "King Harald"; left out where titles never stand in
   * names
   */
  titlesInNames?: ReadonlySet<string>
  /** folded prepositions that join a complement to the name of a body: "Bank of the North" */
  bodyLinks?: ReadonlySet<string>
  /** those of them that also follow a body's name of several words: "Civil Court of Norrvik" */
  longBodyLinks?: ReadonlySet<string>
  /**
   * a folded noun phrase without the article that begins it; absent where nothing is taken up by
   * its noun
   */
  withoutArticle?(folded: string): string
  /** folded articles that stand before no person's name */
  articles?: ReadonlySet<string>
  /** endings of ordinary words that open sentences: "Getting", "Allegedly" */
  wordEndings?: readonly string[]
  /** folded words that give a name its other name: "known", "nicknamed" */
  aliasCues?: ReadonlySet<string>
  /** those that alone, right behind a person, tell what this one called another */
  callingVerbs?: ReadonlySet<string>
  /** folded words that may stand beside them between the two names: "who is also … as" */
  aliasLinks?: ReadonlySet<string>
  /** folded words at the end of a company's full name that its short one leaves out: "Ltd" */
  legalForms?: ReadonlySet<string>
  /** folded titles that are no role: "Mr"; a name behind one is introduced by what stands before */
  honorifics?: ReadonlySet<string>
  /** how far words beside a name introduce it; absent where word by word tells it: see introductions */
  introductionBounds?: IntroductionBounds
  /** folded nouns that introduce a person, beside the titles that tell a name: "counterpart" */
  roleNouns?: ReadonlySet<string>
  /** folded words that open a clause about the name before them: "who" */
  relatives?: ReadonlySet<string>
  /** those of them that speak of people alone: "who" */
  personalRelatives?: ReadonlySet<string>
  /** what else tells how words beside a name introduce somebody; absent where capitals tell more */
  introductions?: IntroductionRules
  /** folded verbs with which no apposition begins: "was"; absent where they are not told apart */
  finiteWords?: ReadonlySet<string>
  /** folded words that end an apposition, or begin none: «أن», "according" */
  clauseWords?: ReadonlySet<string>
  /** folded words before a role that belong to it: "former", "foreign" */
  roleWords?: ReadonlySet<string>
  /** folded words that open the name of a place where capitals follow: "Saint-Malo" */
  placeOpeners?: ReadonlySet<string>
  /** folded prepositions of place */
  placePrepositions: ReadonlySet<string>
  /** folded nouns that always begin the name of a body when a definite complement follows */
  bodyOpeners?: ReadonlySet<string>
  /** folded abbreviations that name no body */
  plainAcronyms?: ReadonlySet<string>
  /** letters with which an unknown word may well be a verb or a word with a particle */
  verbalBeginnings?: string
  /** folded words that stand in no name but a person's or a quoted one: «أن», «أم»; absent where none are told */
  nameBreaks?: ReadonlySet<string>
  /**
   * by preposition the folded nouns that take it inside the name of a body («الرقابة على …»); behind
   * any other word it ends the name
   */
  takers?: ReadonlyMap<string, ReadonlySet<string>>
  /** prepositions that many papers write as a name: «علي» for «على»; absent where none is */
  likeNames?: ReadonlySet<string>
  /** words that stand behind no preposition, as the text writes them: «إن» */
  afterLikeNames?: ReadonlySet<string>
  /** folded words that end no name */
  functionWords: ReadonlySet<string>
  /** folded verbs that stand before their subject and begin no name */
  verbs?: ReadonlySet<string>
  /** those of the function words that may begin one: «لا ليغا» */
  nameOpeners?: ReadonlySet<string>
  /** folded words before the colon of a caption, not part of a name before it */
  captionWords?: ReadonlySet<string>
  /** folded prefixes that make an adjective of a name after a hyphen */
  adjectivePrefixes?: ReadonlySet<string>
  /** folded words that make the body after them an office or a field: «وزير الخارجية» */
  beforeOffices?: ReadonlySet<string>
  /** folded words before examples and names: "such as", "called" */
  exemplifiers: ReadonlySet<string>
  /** folded conjunctions that stand alone between names */
  conjunctions: ReadonlySet<string>
  /** folded heads that belong to the name that follows: units and the like */
  unitHeads?: ReadonlySet<string>
  /** folded words with an attached preposition that say what a body is for: «لشؤون» */
  purposes?: ReadonlySet<string>
  /** what bodies and gatherings are for; absent where nothing is told by it */
  namedPurposes?: NamedPurposes
  /** folded nouns of a state's bodies that a nationality names: «الحكومة السودانية» */
  stateBodies?: ReadonlySet<string>
  /**
   * folded nouns without the article of bodies that are named by the place behind them: «برلمان
   * ويلز»
   */
  bodiesOfPlaces?: ReadonlySet<string>
  /** nouns whose names the words behind them tell; absent where capitals tell */
  behindNouns?: NamesBehindNouns
  /** folded nouns of a team that a nationality names: «المنتخب المغربي» */
  teamNouns?: ReadonlySet<string>
  /** folded nouns of a people that a nationality names: «الشعب السوداني» */
  peopleNouns?: ReadonlySet<string>
  /**
   * folded words that complete the noun of a body without naming one: «شرطة الولاية», «مجلس
   * المدينة»
   */
  plainComplements?: ReadonlySet<string>
  /** phrases that look like names; absent where capitals tell */
  plainPhrases?: PlainPhrases
  /** words before which a name ends; absent where capitals tell */
  endings?: NameEndings
  /** nouns of ships and storms before their names; absent where none is told by them */
  namedThings?: NamedThings
  /** folded points of the compass, which name nothing by themselves: «جنوب غرب» */
  directions?: ReadonlySet<string>
  /** how a word ends, as it is written, that is in no name of a person, place or body: «ميتًا» */
  plainEnding?: RegExp
  /** folded titles that stand before nothing but a person's name: «السيد» */
  mostPersonal?: ReadonlySet<string>
  /** folded nouns, with the article, for who makes a work: «المخرج» */
  makers?: ReadonlySet<string>
  /** folded nouns that only a word behind them completes: «كرة» */
  incomplete?: ReadonlySet<string>
  /** folded nouns of offices that look like those of bodies: «المفوضة» */
  officers?: ReadonlySet<string>
  /** folded nouns of what is named after somebody whose name follows: «جامعة» */
  namedAfter?: ReadonlySet<string>
  /** folded nouns of what bears the name of a person who follows: «قاعة» */
  namedAfterPersons?: ReadonlyMap<string, NamedAfterPerson>
  /** folded nouns of several places, behind which these are listed: «قرى» */
  severalPlaces?: ReadonlySet<string>
  /** folded nouns of two places before both their names: «مدينتي»; absent where none is so told */
  twoPlaces?: ReadonlySet<string>
  /** those of a faith, who are a people by themselves: «المسلمون» */
  believers?: ReadonlySet<string>
  /** folded nouns of a team that its name follows: «فريق» */
  teamHeads?: ReadonlySet<string>
  /** folded words behind which no particle is written onto a word: «على», «السيد» */
  wholeAfter?: ReadonlySet<string>
  /** folded purposes of bodies by the preposition that completes them: «للدفاع» by «عن» */
  purposesOf?: ReadonlyMap<string, ReadonlySet<string>>
  /** folded names of Latin letters, of which initials are made: «سي إن إن» */
  letterNames?: ReadonlySet<string>
  /** folded everyday nouns without their article; absent where nothing is told by them */
  plainNouns?: ReadonlySet<string>
  /** folded nouns for several people, which adjectives of nationality describe: «عمال» */
  humanPlurals?: ReadonlySet<string>
  clubs?: ClubWords
  /** folded words before the name of a clan or a tribe: «بنو» */
  clanHeads?: ReadonlySet<string>
  /** the same as texts write them, «آل» and not «ال جور» */
  clansAsWritten?: ReadonlySet<string>
  /** folded words of matches and leagues, which show sport, where the model has learnt from them */
  sportWords?: ReadonlySet<string>
  /** by what a match tells a team that is called by its place; absent where nothing is told so */
  matches?: MatchWords
  /** ranks and callings that are no part of a name; absent where titles have them all */
  ranks?: Ranks
  /** by which words persons are told from bodies and offices; absent where none tells them */
  personSigns?: PersonSigns
  /** folded articles of a man's role and of a woman's: "le", "la"; absent where none tells them apart */
  genderedArticles?: ReadonlyMap<string, 'm' | 'f'>
  /** folded titles behind which a matter stands with a capital: "ministre de la Santé" */
  ministers?: ReadonlySet<string>
  /** capitals tell names from other words */
  hasCase: boolean
  /** added to the model's score of no name at each word; below 0 it finds more names */
  outsideBias: number
  /** gives the model's trained weights; null for none: capitals then show what lists do not */
  getModel: (() => Uint8Array) | null
  secondLook?: SecondLookTrees
}
