import type { AttributionRules } from '../attribution-rules.ts'
import { findAttributions } from './attribution/find-attributions.ts'

export const attribution: AttributionRules = { findAttributions }
