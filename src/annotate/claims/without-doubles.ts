import type { Span } from '../../model/text.ts'
import type { AttributionDraft } from '../../languages/attribution-rules.ts'
import { startOf } from './draft-places.ts'

const alike = 0.9

/**
 * The drafts of one block in the order of the text, outer before inner, each content under one cue
 * only once.
 */
export function withoutDoubles(drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const ordered = drafts
    .map((draft) => ({ draft, at: startOf(draft), size: size(draft.content) }))
    .sort((a, b) => a.at - b.at || b.size - a.size)
  const kept: typeof ordered = []
  for (const each of ordered) {
    // only neighbours can be doubles: looking a few places back keeps this linear
    const double = kept.slice(-8).findIndex((other) => isDouble(each, other))
    if (double < 0) {
      kept.push(each)
      continue
    }
    const index = Math.max(0, kept.length - 8) + double
    const other = kept[index]!
    const isBetter = other.draft.source.length === 0 && each.draft.source.length > 0
    const isSurer = Boolean(other.draft.doubt) && !each.draft.doubt
    if (!each.draft.doubt || other.draft.doubt ? isBetter || isSurer : false) kept[index] = each
  }
  return kept.map(({ draft }) => draft)
}

function isDouble(
  a: { draft: AttributionDraft; size: number },
  b: { draft: AttributionDraft; size: number },
): boolean {
  const sameCue =
    overlap(a.draft.cue, b.draft.cue) > 0 || a.draft.cue.length === 0 || b.draft.cue.length === 0
  return sameCue && 2 * overlap(a.draft.content, b.draft.content) >= alike * (a.size + b.size)
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

function overlap(some: readonly Span[], others: readonly Span[]): number {
  let shared = 0
  for (const a of some)
    for (const b of others)
      shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return shared
}
