import { peopleBetween, type EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { sentenceBefore } from '../sentences-since.ts'

/**
 * "Orlo and Fisk disagree. The former said …, while the latter insisted …": the first or the last of the two people
 * whom alone the sentence before names. Only of languages that tell of such words; null where it is not that plain.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function oneOfTwo(o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null {
  const { sourcePhrases, sourceWords, table, from, isNested } = o
  if (!sourcePhrases || isNested || sourceWords.length !== 2) return null
  if (sourceWords[0] !== sourcePhrases.definite) return null
  const at = sourcePhrases.ofTwo.indexOf(sourceWords[1]!)
  const { start, end } = sentenceBefore(table.sentences, from)
  if (at < 0 || start === undefined) return null
  const named = [...new Set(peopleBetween(table, start, end).map(({ facts }) => facts))]
  const meant = named.length === 2 ? named[at]! : null
  return meant && candidates.includes(meant) ? meant : null
}
