import { fold } from '../../../../text/fold.ts'
import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'

/**
 * "Madrid urged calm": the source is nothing but the name of a place, which stands for its government,
 * right before the verb. Needs capitals, as `isPersonAlone` does; what no pack knows may be no place
 * where it has several words.
 */
export function isPlaceAlone(o: Occasion, facts: EntityFacts): boolean {
  const { draft, hasCase, isNested, isQuoted, named, sourcePhrases, text } = o
  const [source, ...others] = draft.source
  const mention = named.get(facts)
  if (!hasCase || isNested || isQuoted || facts.entity.type !== 'LOC') return false
  if (!source || others.length > 0 || !mention || !sourcePhrases) return false
  if (facts.words.length > 1 && facts.entity.candidates.length === 0) return false
  if (mention.end !== source.end || draft.cue[0]?.start !== source.end + 1) return false
  const before = fold(text.slice(source.start, Math.max(source.start, mention.start))).trim()
  return (
    (before === '' || sourcePhrases.articles.has(before)) &&
    !sourcePhrases.prepositions.has(mention.before)
  )
}
