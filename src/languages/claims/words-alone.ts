import type { Span } from '../../model/text.ts'
import type { AttributionDraft } from './attribution-rules.ts'

/** Words of somebody's own with neither source nor cue: they go on with what was said before. */
export const wordsAlone = (content: Span): AttributionDraft => ({
  source: [],
  cue: [],
  content: [content],
  kind: 'direct',
  stance: 'neutral',
  basis: null,
  anaphora: 'dropped',
  continues: true,
})
