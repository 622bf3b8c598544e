import type { Entity } from '../../model/annotation.ts'
import type { CitationBlock } from './citation-rules.ts'

/**
 * The body in whose name a person speaks: the only one that his introduction names ("Microsoft's
 * president", «الأمين العام للأمم المتحدة»); null when none is.
 */
export function getBodySpokenFor(
  { type, introduction }: Entity,
  { mentionedIn }: Pick<CitationBlock, 'mentionedIn'>,
): Entity | null {
  if (type !== 'PER' || !introduction) return null
  const bodies = mentionedIn(introduction).filter((entity) => entity.type === 'ORG')
  return bodies.length === 1 ? bodies[0]! : null
}
