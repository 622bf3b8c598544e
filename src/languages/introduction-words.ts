/** Words beside a name by which a language tells what only looks like an introduction of it. */
export interface IntroductionWords {
  /** words before a name that do not say who bears it */
  notBefore: RegExp
  /** the beginning of words before a name that tells of somebody else, up to the name's own title */
  ofOther: RegExp
  /** at the end of what stands before a role: in its first group what narrows that role */
  narrowing: RegExp
  /** the beginning of words behind a name that do not say who or what it is */
  notBehind: RegExp
  /** the same, where no person bears the name */
  notOfThing: RegExp
  /** the article with which words behind a name begin */
  article: RegExp
  /** behind another's name, up to the last word that leads to the role itself */
  links: RegExp
  /** what joins the words for a name to those for another before it */
  joins: RegExp
}
