import type { SourcePhrases } from '../../../languages/claims/source-phrases.ts'
import type { Span } from '../../../model/text.ts'
import type { EntityFacts, MentionFacts } from './entity-table.ts'
import type { Occasion } from './occasion.ts'

/** The parts of a source before and behind a name in it. */
export const besideName = (
  source: Span,
  { start, end }: Span,
  text: string,
): { before: string; after: string } => ({
  before: text.slice(Math.min(source.start, start), start),
  after: text.slice(end, Math.max(end, source.end)),
})

/**
 * The parts of a source around the name of a person in it; null for another, and in languages that do not tell how
 * sources name their speakers.
 */
export function besidePerson(
  { draft, named, text, sourcePhrases }: Occasion,
  facts: EntityFacts,
): { before: string; after: string; mention: MentionFacts; phrases: SourcePhrases } | null {
  const mention = named.get(facts)
  const [source] = draft.source
  return sourcePhrases && facts.isPerson && mention && source
    ? { ...besideName(source, mention, text), mention, phrases: sourcePhrases }
    : null
}

/** Nothing, or what a comma parts from the name. */
export const endsName = (after: string): boolean => /^(?:$|[،,])/.test(after)
