import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'

/**
 * «بيان لإدارة المطار»: whether a source is a document of which more words tell whose it is, and none that
 * it is this person's.
 */
export const isDocumentOfOther = (
  { draft: { basis, anaphora }, sourceWords, named }: Occasion,
  facts: EntityFacts,
): boolean =>
  facts.isPerson &&
  basis === 'document' &&
  anaphora === null &&
  sourceWords.length > 1 &&
  !named.has(facts)
