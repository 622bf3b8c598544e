/** Where the parts of a draft stand in its text: offsets in UTF-16 units. */
import type { AttributionDraft } from '../../languages/claims/attribution-rules.ts'

type Parts = Pick<AttributionDraft, 'source' | 'cue' | 'content'>

/** Where the first of all its words begins; Infinity for a draft without any. */
export const startOf = ({ source, cue, content }: Parts): number =>
  Math.min(...[source, cue, content].map((spans) => spans[0]?.start ?? Infinity))

/** Where the last of all its words ends; 0 for a draft without any. */
export const endOf = ({ source, cue, content }: Parts): number =>
  Math.max(...[source, cue, content].map((spans) => spans.at(-1)?.end ?? 0))

/** Where its cue stands; its content where it has none. */
export const cueStart = ({ cue, content }: Pick<Parts, 'cue' | 'content'>): number =>
  (cue[0] ?? content[0]!).start

/** Where its source stands; its cue or its content where it has none. */
export const sourceStart = (draft: Parts): number => draft.source[0]?.start ?? cueStart(draft)
