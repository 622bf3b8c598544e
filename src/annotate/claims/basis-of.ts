import type { Basis, Entity } from '../../model/annotation.ts'
import type { AttributionDraft } from '../../languages/attribution-rules.ts'
import type { Span } from '../../model/text.ts'

/**
 * On what a claim rests: what the source's own words show comes first, then what kind of thing it
 * resolves to.
 */
export function basisOf(
  shown: Basis | null,
  entity: Entity | null,
  source: readonly Span[],
): Basis {
  if (shown) return shown
  if (entity) {
    if (entity.candidates[0]?.kind === 'outlet') return 'outlet'
    if (entity.type === 'PER') return 'named'
    return entity.type === 'WORK' ? 'document' : 'organisation'
  }
  return source.length > 0 ? 'named' : 'none'
}

/**
 * What the words of a source show of its basis by themselves. A noun that takes up something told
 * before, "the company", shows only that it is an outlet's.
 */
export const shownBasis = ({ anaphora, basis }: Pick<AttributionDraft, 'anaphora' | 'basis'>) =>
  anaphora === null || basis === 'outlet' ? basis : null
