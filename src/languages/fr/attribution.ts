import type { AttributionRules } from '../claims/attribution-rules.ts'
import { ownerPhraseBefore } from '../sentences/owner-before-name.ts'
import { withAccents } from './attribution/accents.ts'
import { findAttributions } from './attribution/find-attributions.ts'
import { personNouns } from './attribution/words.ts'

/**
 * How French reports speech: a light reading of sentences over words, quotations and marks. Linear
 * in the block's length.
 */
export const attribution: AttributionRules = {
  findAttributions,
  withAccents,
  ownerPhraseBefore: (text, at, gender) => ownerPhraseBefore(text, at, gender, personNouns),
}
