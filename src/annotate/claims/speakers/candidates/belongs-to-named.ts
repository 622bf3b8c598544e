import type { SourcePhrases } from '../../../../languages/claims/source-phrases.ts'
import { besidePerson } from '../beside-name.ts'
import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { foldedWords } from '../../../../text/fold.ts'

/**
 * Whether a source names a person only to tell whose people speak: "critics of Rosa Orlo", "Rosa Orlo's
 * lawyers", "a friend of Rosa Orlo", not "a statement by Rosa Orlo", "a miner, Rosa Orlo". Of
 * languages that tell how sources name their speakers.
 */
export function belongsToNamed(occasion: Occasion, facts: EntityFacts): boolean {
  const beside = besidePerson(occasion, facts)
  if (!beside) return false
  const { before, after, mention, phrases } = beside
  if (mention.isPossessive) return ownsPeople(after, phrases)
  return occasion.draft.basis === 'anonymous' && endsWithPreposition(before, phrases)
}

/** "'s lawyers", "'s elder son", not "'s letter to lawyers". */
function ownsPeople(after: string, { people, prepositions, owners }: SourcePhrases): boolean {
  const [, ...words] = foldedWords(after)
  const end = words.findIndex((word) => prepositions.has(word))
  return words
    .slice(0, end < 0 ? words.length : end)
    .some((word) => people.has(word) || owners.kin.has(word))
}

/** "critics of ": a preposition that hangs on words before it. */
function endsWithPreposition(before: string, { prepositions }: SourcePhrases): boolean {
  const words = foldedWords(before)
  return words.length > 1 && /\p{L} $/u.test(before) && prepositions.has(words.at(-1)!)
}
