import type { Basis, Entity } from '../../model/annotation.ts'
import type { AttributionDraft } from '../../languages/claims/attribution-rules.ts'
import { overlaps } from '../../model/spans.ts'
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
  // "the Geological Survey" is a body, whatever a survey is
  if (shown === 'document' && entity?.type === 'ORG' && isNamed(entity, source))
    return ofBody(entity)
  // "Amina Saleh of the Harbour Institute", "the institute's head, Amina Saleh", "I": somebody named
  if (entity?.type === 'PER' && isPersonBehind(shown, entity, source)) return 'named'
  // "a spokesman for Orlo": somebody without a name speaks for the body
  if (shown === 'anonymous' && entity?.type === 'ORG') return 'organisation'
  if (shown) return shown
  if (entity) {
    if (entity.type === 'PER') return 'named'
    return entity.type === 'WORK' ? 'document' : ofBody(entity)
  }
  return source.length > 0 ? 'named' : 'none'
}

/**
 * Whether somebody with a name speaks, whatever the words show: of a document's only where they do not
 * name him («كشف الحكم» may be the referee).
 */
const isPersonBehind = (shown: Basis | null, entity: Entity, source: readonly Span[]): boolean =>
  shown !== null && (ofNobodyNamed.has(shown) || (published.has(shown) && !isIn(entity, source)))

/** What a source's words show where they name nobody. */
export const ofNobodyNamed: ReadonlySet<Basis> = new Set(['organisation', 'anonymous', 'none'])

/** What an article cites, which is no person unless its words hold another noun. */
const published: ReadonlySet<Basis> = new Set(['document', 'outlet'])

/** Whether a source holds a place that names the entity: «كتاب سامي نصر». */
const isIn = ({ mentions }: Entity, source: readonly Span[]): boolean =>
  mentions.some((name) => source.some((span) => overlaps(name, span)))

const ofBody = ({ candidates }: Entity): Basis =>
  candidates[0]?.kind === 'outlet' ? 'outlet' : 'organisation'

/** UTF-16 units before a name that are an article at most: "the ". */
const longestArticle = 4

/** Whether the source is an entity's name, with an article or without one. */
const isNamed = ({ mentions }: Entity, source: readonly Span[]): boolean =>
  mentions.some((name) =>
    source.some(
      ({ start, end }) =>
        name.start >= start && name.start - start <= longestArticle && name.end === end,
    ),
  )

/**
 * What the words of a source show of its basis by themselves. A noun that takes up something told
 * before, "the company", shows only that it is an outlet's.
 */
export const shownBasis = ({ anaphora, basis }: Pick<AttributionDraft, 'anaphora' | 'basis'>) =>
  anaphora === null || basis === 'outlet' ? basis : null
