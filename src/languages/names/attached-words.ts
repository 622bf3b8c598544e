/**
 * What a language writes onto its words or into their endings, and what that tells of a name. All
 * over folded words. A language whose articles and conjunctions are words of their own has none.
 */
export interface AttachedWords {
  /** the article, written onto its noun: «ال» */
  article: string
  /** "to" and the article, which loses a letter there: «لل» */
  toArticle: string
  /** the letter of the article that is lost there, as a text writes it */
  lostLetter: string
  /** "by" and the article: «بال»; ends the name of a body before it */
  byArticle: string
  /** "to" without an article: «ل» */
  to: string
  /** "and", written onto the next word: «و» */
  and: string
  /** letters that are particles where they stand between a word's beginning and a quote mark */
  beforeQuote: string
  /** the ways in which a word with an article begins inside a role: «ال», «لل», «بال», «وال» */
  definiteInRole: readonly string[]
  /** whether a word looks like an adjective made of a noun: «مصرية» */
  isRelational(folded: string): boolean
  /** whether a word looks like a noun with its pronoun, which no name is: «إدانته» */
  isPossessed(folded: string): boolean
  /** the word before the pronoun with which it ends, itself where it ends with none: «أبلغه» */
  withoutPronoun(folded: string): string
  /** whether a feminine word looks like a participle: «محظورة» */
  isParticiple(folded: string): boolean
  /** whether a word without the article looks like a plural of things: «مصانع» */
  isOfThings(folded: string): boolean
  /** whether a word looks like what "she" or a body does: «تعتذر» */
  isSheDoes(folded: string): boolean
  /** whether a word looks like what he or she does: «ينقسم», «تعيش» */
  isDoes(folded: string): boolean
  /** whether a word without the article begins or ends as verbs do: «يشكر», «طالت», «ستزورها» */
  mayBeVerb(folded: string): boolean
  /** whether a word has the ending of two or of several: «البلدين» */
  isOfSeveral(folded: string): boolean
  /** whether a plural with its article is made as those of towns and clubs are: «الأهلاويين» */
  isOfFollowers(folded: string): boolean
  /** whether a word has the ending that agrees with an agency or another feminine noun */
  isFeminine(folded: string): boolean
  /** folded words that open a compound which many write as one word: «عبد العاطي» */
  compoundHeads: ReadonlySet<string>
  /** folded cases of the word by which a father is called with his child's name, by the first: «أبي» */
  fathers: ReadonlyMap<string, string>
  /** the letter for "as", which is written onto no word behind the noun that it completes */
  as: string
  /** the letter for "so", with which a clause goes on */
  so: string
  /** folded words that join the parts of a role: «باسم», «في» */
  roleLinks: ReadonlySet<string>
  /** folded titles that count as definite without an article: «د» */
  shortTitles: ReadonlySet<string>
  /** folded words that no list has and before which a name ends: «قد» */
  afterNames: ReadonlySet<string>
  /** words of every day that are the second half of given names: «نور الدين» */
  givenEndings: ReadonlySet<string>
}

/** Whether a folded word has the article written onto it. */
export const hasArticle = (folded: string, attached: AttachedWords | undefined): boolean =>
  attached !== undefined && folded.startsWith(attached.article)

/** Whether a folded word is an adjective made of a noun, with its article: «الفرنسية». */
export const isDefiniteAdjective = (folded: string, attached: AttachedWords | undefined): boolean =>
  hasArticle(folded, attached) && attached?.isRelational(folded) === true

/** Whether a folded word has the article, also where "to" has taken a letter from it. */
export const isDefinite = (folded: string, attached: AttachedWords | undefined): boolean =>
  attached !== undefined &&
  (folded.startsWith(attached.article) || folded.startsWith(attached.toArticle))

/** Whether "and" may be written onto a folded word. */
export const mayBeginWithAnd = (folded: string, attached: AttachedWords | undefined): boolean =>
  attached !== undefined && folded.startsWith(attached.and)

/** A folded word without the "and" that may be written onto it: «وضبطت» as «ضبطت». */
export const withoutAnd = (folded: string, { and }: AttachedWords): string =>
  folded.startsWith(and) ? folded.slice(and.length) : folded
