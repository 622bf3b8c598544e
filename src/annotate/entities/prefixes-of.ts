import type { NameRules, WordForm } from '../../languages/names/name-rules.ts'
import { hasArticle, mayBeginWithAnd } from '../../languages/names/attached-words.ts'

/** Whether a number that `prefixesOf` gave tells of an "and" written onto the word. */
export const hasAnd = (prefixes: number): boolean => prefixes % 3 === 1

/** Numbers that `prefixesOf` gives are below it. */
export const prefixKinds = 8

/**
 * What may be written onto a word as one small number: its article, and before it nothing, "and" or
 * another particle. 0 in a language whose words stand alone.
 */
export function prefixesOf(forms: readonly WordForm[], { attached }: NameRules): number {
  const hasParticle = forms.some(({ skip }) => skip > 0)
  const isDefinite = forms.some(({ folded }) => hasArticle(folded, attached))
  const particle = !hasParticle ? 0 : mayBeginWithAnd(forms[0]!.folded, attached) ? 1 : 2
  return (isDefinite ? 3 : 0) + particle
}
