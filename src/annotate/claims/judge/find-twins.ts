import { covers, overlaps } from '../../../model/spans.ts'
import type { Span } from '../../../model/text.ts'
import { createSpanIndex } from '../../../text/span-index.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'

/** Contents that share this much, by Dice's coefficient, are one claim read twice. */
const alikeFrom = 0.8

/**
 * By the number of a draft, whether a surer one tells the same words under another cue: of two
 * readings of one claim only the surer can be right. One whose cue the other passes on is no twin.
 * `confidences`: 0 to 1, by draft; of equals the earlier counts as surer.
 */
export function findTwins(
  drafts: readonly PlacedDraft[],
  confidences: readonly number[],
): boolean[] {
  const contents = drafts.map(({ content }) => content)
  const findOverlapping = createSpanIndex(contents)
  const kept = new Set<number>()
  const order = drafts.map((_, i) => i)
  for (const i of order.sort((a, b) => confidences[b]! - confidences[a]! || a - b)) {
    const content = contents[i]!
    const near = content.flatMap(findOverlapping).filter((other) => kept.has(other))
    const isTwin = (other: number) =>
      areAlike(content, contents[other]!) && !isPassedOn(drafts[i]!, drafts[other]!)
    if (!near.some(isTwin)) kept.add(i)
  }
  return drafts.map((_, i) => !kept.has(i))
}

/** "“I think it is closed,” he said": what the one says, its cue included, the other passes on. */
const isPassedOn = (one: PlacedDraft, other: PlacedDraft): boolean =>
  isWithin(one.cue, other.content) || isWithin(other.cue, one.content)

const isWithin = ([cue]: readonly Span[], content: readonly Span[]): boolean =>
  cue !== undefined && content.some((span) => covers(span, cue))

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
