/** Folded nouns with each of the pronouns of their owners: «ديوانه», «روايتها». */
export const withOwners = (nouns: Iterable<string>, pronouns: readonly string[]): string[] =>
  [...nouns].flatMap((noun) => pronouns.map((pronoun) => noun.replace(/ه$/u, 'ت') + pronoun))
