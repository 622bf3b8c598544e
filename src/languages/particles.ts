/**
 * How a language writes conjunctions, prepositions and its article onto the next word, as packs and
 * reports ask it without reading a sentence. Each function may be asked for a word of any language;
 * all take and give folded words unless they say otherwise. Reading a sentence has its own rules:
 * `Language.clitics`, `NameRules.findForms`.
 */
export interface Particles {
  /** conjunctions of one letter, which stand first: «و ف» */
  conjunctions: string
  /** prepositions of one letter, which come second: «ب ك ل» */
  prepositions: string
  /** the article, which comes last: «ال» */
  article: string
  /** the preposition with which the article loses its first letter: «ل», so «لل» */
  merging: string
  /** whether letters cut off a word end in that preposition and what is left of the article */
  hidesArticle(cut: string): boolean
  /** a word and all that it may be without particles, more than it can be: for looking up only */
  looseForms(folded: string): string[]
  /** a word of a title without its particles and article, where enough of it is left */
  stemOf(folded: string): string
  /** a name, not folded, without one particle; the same name where it has none */
  withoutOne(name: string): string
  /** the words with which a name may begin whose first word this is */
  openingsOf(folded: string): string[]
  /** the words of a name as they are, without particles, and with the article that a particle hid */
  nameForms(words: string): string[]
  /** a word with and without particles and article, of which one may sound like a foreign name */
  soundForms(folded: string): string[]
  /** a word without its article */
  withoutArticle(folded: string): string
}
