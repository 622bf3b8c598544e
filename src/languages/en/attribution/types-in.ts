import type { Entity } from '../../../model/annotation.ts'
import type { EntityType } from '../../../model/kinds.ts'
import type { Span } from '../../../model/text.ts'

/**
 * Answers which types the names inside a span of one block have; the block's names are sought out
 * at the first question.
 */
export function createTypesIn(
  block: Span,
  entities: readonly Entity[],
): (span: Span) => EntityType[] {
  let own: { start: number; end: number; type: EntityType }[] | null = null
  return (span) => {
    own ??= entities.flatMap(({ type, mentions }) =>
      mentions
        .filter(({ start, end }) => start < block.end && end > block.start)
        .map(({ start, end }) => ({ start, end, type })),
    )
    return own
      .filter(({ start, end }) => start < span.end && end > span.start)
      .map(({ type }) => type)
  }
}
