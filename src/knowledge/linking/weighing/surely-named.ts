/** Words that are names because a pack is sure of it. */
import type { EntityRecord } from '../../../model/knowledge.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'

/**
 * The prior from which a word with a capital inside a sentence is the thing ("shares of Apple"), and
 * common words together are.
 */
export const sureShare = 0.8

export const isSurelyNamed = ({ prior = 0 }: EntityRecord, { shapes }: Surroundings): boolean =>
  prior >= sureShare && shapes().isWrittenAsName()
