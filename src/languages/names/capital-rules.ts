import type { EntityType } from '../../model/kinds.ts'

/** What capitals tell of names in a language that no model has learnt. All words folded. */
export interface CapitalRules {
  /** articles that begin a name where they have a capital inside a sentence: «El Alto» */
  articles: ReadonlySet<string>
  /** prepositions that make a place of a name with its article: «en La Lima» */
  within: ReadonlySet<string>
  /** nouns for people and things of a place, which "de" joins to them: «alcalde de …» */
  ofPlaces: ReadonlySet<string>
  /** nouns for people and papers of a body, which "de" joins to it: «portavoz de …» */
  ofBodies: ReadonlySet<string>
  /** nouns with a capital that begin the name of a law: «Ley» */
  laws: ReadonlySet<string>
  /** prepositions before what is on the internet: «sur X» */
  online: ReadonlySet<string>
  /** before a name that no list has, a body's that says so: «según», «acuerdo con» */
  according: ReadonlySet<string>
  /** words that end the name of a firm: «Films» */
  firmEndings: ReadonlySet<string>
  /** how the first of several capitals ends that is nobody's given name: «Acción Ciudadana» */
  bodyBeginning: RegExp
  /** nouns that name nothing by themselves, though a capital honours them: «République» */
  notAlone: ReadonlySet<string>
  /** how an infinitive ends: «autoriser» */
  infinitiveEnding: RegExp
  /** small words between capitals that join them to one place: «Salon-de-Vidal» */
  bridges: ReadonlySet<string>
  /** Arabic articles in small letters before a hyphen: «Bab el-Vidal» */
  joinedArticles: ReadonlySet<string>
  /** how an adjective in small letters ends that goes on a body's name; absent where it has a capital */
  adjectiveEnding?: RegExp
  /** words with such an ending that are verbs: «explique» */
  noAdjectives?: ReadonlySet<string>
  /** what stands in small letters between a court's noun and its place: «cour d'appel de …» */
  smallComplements: ReadonlySet<string>
}

/** What a language without a model tells beside its lists. */
export interface NamesByCapitals {
  /** what capitals tell; absent where a model has learnt it */
  capitals?: CapitalRules
  /** folded nouns in small letters with which a name begins, and its type: "ministère de l'Intérieur" */
  smallHeads?: ReadonlyMap<string, EntityType>
  /** prepositions with their article, before the matter of an office: «ministre déléguée au Budget» */
  contractions?: ReadonlySet<string>
}
