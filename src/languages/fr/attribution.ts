import type { AttributionRules } from '../claims/attribution-rules.ts'
import { findAttributions } from './attribution/find-attributions.ts'

/**
 * How French reports speech: a light reading of sentences over words, quotations and marks. Linear
 * in the block's length.
 */
export const attribution: AttributionRules = { findAttributions }
