import type { AttributionRules } from '../attribution-rules.ts'
import { findAttributions } from './attribution/find-attributions.ts'

/**
 * How English reports speech: a light reading of clauses over words and marks, without a parser.
 * Linear in the block's length.
 */
export const attribution: AttributionRules = { findAttributions }
