import type { AttributionRules } from '../attribution-rules.ts'

export const attribution: AttributionRules = { findAttributions: () => [] }
