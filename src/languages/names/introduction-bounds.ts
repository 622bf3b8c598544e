/**
 * How far words beside a name introduce it, in a language whose capitals tell names: what only looks
 * like an introduction, and where one begins.
 */
export interface IntroductionBounds {
  /** of words before a person's name, none of which introduces that person */
  notBefore: readonly NoIntroduction[]
  /** the same of words behind any name */
  notBehind: readonly NoIntroduction[]
  /** the beginning of words before a name that tells of somebody else, up to the name's own title */
  ofOther: RegExp
  /** at the end of what stands before a role: in its first group what narrows that role */
  narrowing: RegExp
  /** the article with which words behind a name begin */
  article: RegExp
  /** behind another's name, up to the last word that leads to the role itself */
  links: RegExp
  /** what joins the words for a name to those for another before it */
  joins: RegExp
}

/** One way in which words beside a name are about something else. */
export interface NoIntroduction {
  name: string
  /** a sentence in which the words in brackets are so, and one in which they introduce the name */
  accepted: string
  refused: string
  /** the rule holds only where no person bears the name */
  ofThings?: boolean
  /** what the words beside the name are matched with */
  sign: RegExp
}
