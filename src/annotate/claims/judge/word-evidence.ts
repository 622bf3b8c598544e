/** What the tagger says of the words of a draft, as values of features. */
import type { Span } from '../../../model/text.ts'
import { firstEndingAfter } from '../../../text/first-from.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'
import type { TaggedBlock, Tagger } from '../tagger/tag-document.ts'
import {
  beginsContent,
  inContent,
  inCue,
  inSource,
  outside,
  wordLabels,
} from '../tagger/word-labels.ts'

/** How many templates of features there are; each has `shareRanges` values. */
export const evidenceTemplates = 13
export const shareRanges = 16

/** A word by the block that holds it. */
interface Place {
  tagged: TaggedBlock
  at: number
}

/** A share, 0 to 1, in one of 16 ranges that are narrow at both ends. */
function rangeOfShare(share: number): number {
  const odds = Math.log((share + 1e-4) / (1 - share + 1e-4))
  return Math.max(0, Math.min(shareRanges - 1, Math.round(odds * 1.25 + 7.5)))
}

const shareOf = ({ tagged, at }: Place, label: number): number =>
  tagged.shares[at * wordLabels + label]!
const told = (place: Place) => 1 - shareOf(place, outside)
const content = (place: Place) => shareOf(place, beginsContent) + shareOf(place, inContent)

const quarterOf = (share: number): number => Math.max(0, Math.min(3, Math.floor(share * 4)))

function placesIn(tagger: Tagger, spans: readonly Span[]): Place[] {
  const places: Place[] = []
  for (const span of spans)
    for (const number of tagger.blocksAt(span)) {
      const tagged = tagger.tagged(number)
      const { words } = tagged
      for (let at = firstEndingAfter(words, span.start); at < words.length; at++) {
        if (words[at]!.start >= span.end) break
        places.push({ tagged, at })
      }
    }
  return places
}

/** The word beside another in its block; null at the block's borders. */
const beside = ({ tagged, at }: Place, step: -1 | 1): Place | null =>
  tagged.words[at + step] ? { tagged, at: at + step } : null

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** Gives `push` the number of each template and its value for a draft. */
export function pushWordEvidence(
  tagger: Tagger,
  draft: PlacedDraft,
  push: (template: number, value: number) => void,
): void {
  const words = placesIn(tagger, draft.content)
  const cue = placesIn(tagger, draft.cue).map((place) => shareOf(place, inCue))
  const source = placesIn(tagger, draft.source).map((place) => shareOf(place, inSource))
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return
  const inside = words.map(told)
  const whole = mean(inside)
  push(0, rangeOfShare(whole))
  push(1, rangeOfShare(Math.min(...inside)))
  push(2, cue.length > 0 ? rangeOfShare(mean(cue)) : 0)
  push(3, cue.length > 0 ? rangeOfShare(Math.min(...cue)) : 0)
  push(4, source.length > 0 ? rangeOfShare(mean(source)) : 0)
  push(5, source.length > 0 ? rangeOfShare(Math.min(...source)) : 0)
  push(6, rangeOfShare(shareOf(first, beginsContent)))
  const before = beside(first, -1)
  const behind = beside(last, 1)
  push(7, before ? rangeOfShare(content(before)) : 0)
  push(8, behind ? rangeOfShare(shareOf(behind, inContent)) : 0)
  push(9, before ? rangeOfShare(shareOf(before, outside)) : 0)
  push(10, rangeOfShare(mean(words.map(content))))
  const likely = words.filter((place) => content(place) > 0.5).length
  push(11, rangeOfShare(likely / words.length))
  push(12, quarterOf(whole) * 4 + (cue.length > 0 ? quarterOf(mean(cue)) : 0))
}
