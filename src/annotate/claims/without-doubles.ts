import type { AttributionDraft } from '../../languages/claims/attribution-rules.ts'
import { startOf } from './draft-places.ts'
import { areAlike, lengthOf, sharedLength } from './shared-words.ts'

/** Contents under one cue that share this much, see areAlike, are the same. */
const alikeFrom = 0.9
/** Only neighbours can be doubles: looking back over so few keeps the time in proportion. */
const lookBack = 8

/**
 * The drafts of one block in the order of the text, outer before inner, each content under one cue
 * only once.
 */
export function withoutDoubles(drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const ordered = drafts
    .map((draft) => ({ draft, at: startOf(draft), size: lengthOf(draft.content) }))
    .sort((a, b) => a.at - b.at || b.size - a.size)
  const kept: AttributionDraft[] = []
  for (const { draft } of ordered) {
    const from = Math.max(0, kept.length - lookBack)
    const double = kept.slice(from).findIndex((other) => isDouble(draft, other))
    if (double < 0) kept.push(draft)
    else if (isBetter(draft, kept[from + double]!)) kept[from + double] = draft
  }
  return kept
}

function isDouble(one: AttributionDraft, other: AttributionDraft): boolean {
  const isOfOneCue =
    one.cue.length === 0 || other.cue.length === 0 || sharedLength(one.cue, other.cue) > 0
  return isOfOneCue && areAlike(one.content, other.content, alikeFrom)
}

/** Whether a draft is to stand for its double: as the surer one, or, no less sure, with a source. */
function isBetter(one: AttributionDraft, other: AttributionDraft): boolean {
  if (Boolean(one.doubt) !== Boolean(other.doubt)) return !one.doubt
  return one.source.length > 0 && other.source.length === 0
}
