import { foldedWords } from '../../../text/fold.ts'
import type { EntityFacts } from './entity-table.ts'
import type { Occasion } from './occasion.ts'

/** UTF-16 units of the words told in which the pronoun stands that begins them: "that she". */
const reach = 16

/**
 * "The former nurse said she had warned them", of a man: the words told begin with the pronoun of the other sex,
 * so that the noun more likely means whom they tell of. False in languages that tell nothing of pronouns.
 */
export function isToldOfOtherSex(o: Occasion, { gender }: EntityFacts): boolean {
  const { draft, text, sourcePhrases } = o
  const [content] = draft.content
  if (!content || !gender || !sourcePhrases || draft.kind === 'direct') return false
  const words = foldedWords(text.slice(content.start, Math.min(content.end, content.start + reach)))
  const first = words[0] === sourcePhrases.opensClause ? words[1] : words[0]
  const told = sourcePhrases.pronouns.get(first ?? '')
  return told !== undefined && told !== gender
}
