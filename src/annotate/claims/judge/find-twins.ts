import { overlaps } from '../../../model/spans.ts'
import type { Span } from '../../../model/text.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'

/** Contents that share this much, by Dice's coefficient, are one claim read twice. */
const alikeFrom = 0.8

/**
 * By the number of a draft, whether a surer one tells the same words under another cue: of two
 * readings of one claim only the surer can be right. `confidences`: 0 to 1, by draft; of equals the
 * earlier counts as surer.
 */
export function findTwins(
  drafts: readonly PlacedDraft[],
  confidences: readonly number[],
): boolean[] {
  const twins = drafts.map(() => false)
  const kept: PlacedDraft[] = []
  const order = drafts.map((_, i) => i)
  for (const i of order.sort((a, b) => confidences[b]! - confidences[a]! || a - b)) {
    const draft = drafts[i]!
    twins[i] = kept.some((other) => areAlike(draft.content, other.content))
    if (!twins[i]) kept.push(draft)
  }
  return twins
}

function areAlike(some: readonly Span[], others: readonly Span[]): boolean {
  let shared = 0
  for (const one of some)
    for (const other of others)
      if (overlaps(one, other))
        shared += Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return 2 * shared >= alikeFrom * (lengthOf(some) + lengthOf(others))
}

const lengthOf = (spans: readonly Span[]) =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0)
