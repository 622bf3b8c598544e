/** Whether an article introduces somebody as of another state than a record's. */
import { getOwnLinkingWords, looseFormsOf } from '../../../languages/words-in-linking.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import { findTokens } from '../../../text/tokens.ts'
import type { LinkQuestion } from '../link-question.ts'

/**
 * «وزير الصحة السوداني» where the one known of that name sat in the parliament of Egypt. Not where the
 * introduction names the record's country too, or the language has no adjective of it that is known;
 * "anti-American" tells of no nation.
 */
export function isOfOtherNation(
  { country }: EntityRecord,
  { entity: { introduction }, context }: LinkQuestion,
): boolean {
  const isOfNation = getOwnLinkingWords(context.lang)?.isOfNation
  const own = country === undefined ? null : context.getCountryWords(country)
  if (!introduction || !isOfNation || !own) return false
  if (!own.demonyms.some(isOfNation)) return false
  const { start, end } = introduction
  const words = findTokens(context.text, start, end)
    .filter((token) => context.text[token.start - 1] !== '-')
    .map(({ folded }) => looseFormsOf(folded))
  return (
    words.some((forms) => forms.some(isOfNation)) &&
    !words.some((forms) => forms.some((form) => own.all.has(form)))
  )
}
