/** Whether an article introduces somebody by an office of a town that a record's person never held. */
import { looseFormsOf, wordsFor } from '../../../languages/words-in-linking.ts'
import { fold } from '../../../text/fold.ts'
import { findTokens } from '../../../text/tokens.ts'
import type { LinkQuestion } from '../link-question.ts'
import type { NamedCandidate } from './weigh-by-name.ts'

const townOffices = wordsFor('townOffices')

/**
 * "Mayor Lena Fisk" where the one known of that name sits in a parliament. Not of records without
 * offices, and in a language in which their titles are not told.
 */
export function isOfAnotherTown(
  { record: { offices }, candidate }: NamedCandidate,
  { entity: { introduction }, context }: LinkQuestion,
): boolean {
  if (!introduction || !offices) return false
  const told = findTokens(context.text, introduction.start, introduction.end)
  if (!told.some(({ folded }) => isOfTown(folded))) return false
  const titles = offices.map((term) => context.getRecord({ ...candidate, id: term.office })?.titles)
  return !titles
    .flatMap((title) => Object.values(title ?? {}).flat())
    .some((title) => fold(title).split(' ').some(isOfTown))
}

const isOfTown = (folded: string): boolean =>
  looseFormsOf(folded).some((form) => townOffices.has(form))
