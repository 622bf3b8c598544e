import { besideName } from '../beside-name.ts'
import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { sourceKinds } from '../source-kind.ts'
import { foldedWords } from '../../../../text/fold.ts'

/** Sources that tell what or who somebody is, not his name: what they lead to is somebody else. */
const nouns: ReadonlySet<string> = new Set(['thing', 'somebody'])

/**
 * Whether a source names somebody only as the one whom what speaks is sent to, is about or serves, or who only
 * saw it: "a petition to the Orlo Council", "a report on Orlo", "an aide to Senator Orlo", "a slideshow
 * obtained by the Orlo Courier". Only of languages that tell of such words.
 */
export function isAimedAt(
  { draft, kind, named, sourcePhrases, text }: Occasion,
  facts: EntityFacts,
): boolean {
  const mention = named.get(facts)
  const [source] = draft.source
  if (!sourcePhrases || !mention || !source || !nouns.has(sourceKinds[kind]!)) return false
  const { before } = besideName(source, mention, text)
  const words = foldedWords(before)
  const last = words.findLastIndex((word) => sourcePhrases.prepositions.has(word))
  if (last < 0) return false
  const isOnlySeen =
    words[last] === sourcePhrases.by && sourcePhrases.seen.has(words[last - 1] ?? '')
  return isOnlySeen || sourcePhrases.aiming.has(words[last]!)
}
