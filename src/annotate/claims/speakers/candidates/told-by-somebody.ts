import { lastMentionBefore, type EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { sentencesBetween } from '../sentences-since.ts'

/**
 * Whether one person without a name makes a claim: "a neighbour", "the victim's brother". Of languages whose
 * noun phrases end with their noun.
 */
export function isOneSomebody({ draft, headWords, sourcePhrases }: Occasion): boolean {
  if (draft.basis !== 'anonymous' || !sourcePhrases) return false
  const { people, several, prepositions, behindName } = sourcePhrases
  const rest = headWords.findIndex((word) => prepositions.has(word) || behindName.has(word))
  const noun = (rest < 0 ? headWords : headWords.slice(0, rest)).at(-1)
  return noun !== undefined && people.has(noun) && !several.test(noun)
}

/**
 * Whether somebody is only told of by one without a name who spoke right before: "The victim's brother called
 * Orlo a killer. He said …", "Orlo's neighbour said he shouted. She said …".
 */
export function isToldBySomebody(
  { history, table: { sentences }, at, from }: Occasion,
  facts: EntityFacts,
): boolean {
  const said = history.somebodyBefore(at)
  if (!said || sentencesBetween(sentences, said.end, from) > 0) return false
  const mention = lastMentionBefore(facts, from)
  return mention !== undefined && mention.start >= said.start
}
