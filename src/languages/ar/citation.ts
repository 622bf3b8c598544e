import type { CitationRules } from '../citation-rules.ts'

export const citation: CitationRules = { findCited: () => [] }
