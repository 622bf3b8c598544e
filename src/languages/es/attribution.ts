import type { AttributionRules } from '../claims/attribution-rules.ts'
import { findAttributions } from './attribution/find-attributions.ts'

/** How Spanish reports speech: sentence by sentence, linear in the block's length. */
export const attribution: AttributionRules = { findAttributions }
