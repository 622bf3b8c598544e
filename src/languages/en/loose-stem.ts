const endings = /(?:ations?|ings?|ies|ied|ers?|ors?|ed|es|ly|ments?|s|e|y)$/
const doubled = /([bdgmnprt])\1$/
const least = 3

/** Without endings of verbs and nouns: "stopped", "stopping" and "stops" meet. */
export function looseStemOf(stem: string): string {
  const cut = stem.replace(endings, '')
  if (cut.length < least) return stem
  return doubled.test(cut) ? cut.slice(0, -1) : cut
}
