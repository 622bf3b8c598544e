import type { SourcePhrases } from '../../../../languages/claims/source-phrases.ts'
import { besideName } from '../beside-name.ts'
import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { foldedWords } from '../../../../text/fold.ts'

/** " star", " free-kick on Monday", ", Maine-based company": a word right behind the name, or its state. */
const goesOn = /^(?:, [\p{L}.]+-\p{Ll}| \p{L})/u
/** " al-Orlo", " de Orlo": a name that was found in part goes on. */
const namePart = /^ \p{Ll}+(?: \p{Lu}|-\p{Lu})/u
/** "-backed militia", "-based lawyers": whose people or where they are. */
const joined = /^-\p{Ll}/u
const smallLetters = /^ \p{Ll}/u

/**
 * Whether a source names somebody or a place only to tell which thing or person is meant: "the former
 * Rosa Orlo star", "the Orlo, Maine-based company", "the Orlo-backed militia", not "Rosa Orlo of the union", "Orlo himself". Of
 * languages whose noun phrases end with their noun and that tell of such words.
 */
export function onlyCompletes(
  { draft, named, text, sourcePhrases }: Occasion,
  facts: EntityFacts,
): boolean {
  const { isPerson, entity } = facts
  const mention = named.get(facts)
  const [source] = draft.source
  if (!sourcePhrases || !mention || !source || mention.isPossessive) return false
  const { after } = besideName(source, mention, text)
  if (joined.test(after)) return true
  if (!goesOn.test(after) || leadsOn(after, sourcePhrases)) return false
  return entity.type === 'LOC' || (isPerson && smallLetters.test(after) && !namePart.test(after))
}

/** " and its allies", " who fled", " himself": what only adds to the one named. */
function leadsOn(after: string, phrases: SourcePhrases): boolean {
  const [word = ''] = foldedWords(after)
  const { prepositions, behindName, breaks, stressing } = phrases
  return [prepositions, behindName, breaks, stressing].some((words) => words.has(word))
}
