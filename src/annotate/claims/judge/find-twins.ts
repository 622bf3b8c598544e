import { covers } from '../../../model/spans.ts'
import type { Span } from '../../../model/text.ts'
import { createSpanIndex } from '../../../text/span-index.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'
import { areAlike } from '../shared-words.ts'
import { gather } from '../../../text/gather.ts'

/** Contents that share this much, see areAlike, are one claim read twice. */
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
    const near = gather(content, findOverlapping).filter((other) => kept.has(other))
    const isTwin = (other: number) =>
      areAlike(content, contents[other]!, alikeFrom) && !isPassedOn(drafts[i]!, drafts[other]!)
    if (!near.some(isTwin)) kept.add(i)
  }
  return drafts.map((_, i) => !kept.has(i))
}

/** "“I think it is closed,” he said": what the one says, its cue included, the other passes on. */
const isPassedOn = (one: PlacedDraft, other: PlacedDraft): boolean =>
  isWithin(one.cue, other.content) ||
  isWithin(other.cue, one.content) ||
  beginsWithSource(one, other) ||
  beginsWithSource(other, one)

/** «نقلت الوكالة عن | ضابط أن …»: what the one passes on begins with who tells the other, behind its cue. */
const beginsWithSource = ({ content }: PlacedDraft, { cue, source }: PlacedDraft): boolean =>
  source.length > 0 &&
  cue.length > 0 &&
  source[0]!.start === content[0]?.start &&
  cue[0]!.end <= source[0]!.start

const isWithin = ([cue]: readonly Span[], content: readonly Span[]): boolean =>
  cue !== undefined && content.some((span) => covers(span, cue))
