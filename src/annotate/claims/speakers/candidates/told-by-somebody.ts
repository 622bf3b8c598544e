import { lastMentionBefore, type EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { sentencesBetween } from '../sentences-since.ts'

/**
 * The noun for one person without a name who makes a claim: "a neighbour", "the victim's brother"; null where
 * none does. Of languages whose noun phrases end with their noun.
 */
export function nounOfSomebody({ draft, headWords, sourcePhrases }: Occasion): string | null {
  if (draft.basis !== 'anonymous' || !sourcePhrases) return null
  const { people, several, prepositions, behindName } = sourcePhrases
  const rest = headWords.findIndex((word) => prepositions.has(word) || behindName.has(word))
  const noun = (rest < 0 ? headWords : headWords.slice(0, rest)).at(-1)
  return noun !== undefined && people.has(noun) && !several.test(noun) ? noun : null
}

/** "the mother of two": somebody told before, perhaps by name. */
export const isDefinite = ({ sourceWords: [first], sourcePhrases }: Occasion): boolean =>
  first !== undefined && first === sourcePhrases?.definite

/**
 * Whether one without a name who spoke right before means that somebody else is not "he" or "she": whom he only
 * tells of, "The victim's brother called Orlo a killer. He said …", and, where the noun tells that he may be
 * meant himself, all who were not named since: "Orlo left. Her granddaughter said it was late. She said …".
 */
export function isToldBySomebody(
  { history, table: { sentences }, at, from, gender }: Occasion,
  facts: EntityFacts,
): boolean {
  const said = history.somebodyBefore(at)
  if (!said || sentencesBetween(sentences, said.end, from) > 0) return false
  const mention = lastMentionBefore(facts, from)
  if (mention === undefined) return false
  return mention.start >= said.start || (gender !== null && said.gender === gender)
}
