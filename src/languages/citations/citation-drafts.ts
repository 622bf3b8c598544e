import { overlaps } from '../../model/spans.ts'
import type { Span } from '../../model/text.ts'
import type { CitationDraft, CitationSetting, CitedOutlet } from './citation-rules.ts'
import { firstFrom } from '../../text/first-from.ts'

const bucketSize = 64

/**
 * Drafts in order of the text; of two that overlap the one found first stays, and learns the
 * other's outlets when it has none.
 * Kept drafts are filed by stretches of text, so that a paragraph of any length takes time in
 * proportion.
 */
export function withoutOverlaps(drafts: readonly CitationDraft[]): CitationDraft[] {
  const kept: CitationDraft[] = []
  const filed = new Map<number, CitationDraft[]>()
  for (const draft of drafts) {
    const first = Math.floor(draft.start / bucketSize)
    const last = Math.floor((draft.end - 1) / bucketSize)
    let rival: CitationDraft | undefined
    for (let bucket = first; bucket <= last && !rival; bucket++)
      rival = filed.get(bucket)?.find((other) => overlaps(other, draft))
    if (rival) {
      if (rival.outlets.length > 0) continue
      rival.outlets = draft.outlets
      rival.seeksNamed = rival.seeksNamed && draft.outlets.length === 0
      continue
    }
    const copy = { ...draft }
    kept.push(copy)
    for (let bucket = first; bucket <= last; bucket++) {
      const list = filed.get(bucket)
      if (list) list.push(copy)
      else filed.set(bucket, [copy])
    }
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** A draft with how its sentence leads to it, where a model is to judge it. */
export const withSetting = (
  draft: CitationDraft,
  settingOf: (draft: CitationDraft) => CitationSetting,
): CitationDraft =>
  draft.proposal ? { ...draft, proposal: { ...draft.proposal, setting: settingOf(draft) } } : draft

/** Outlets without repetition of a name. */
export function distinct(outlets: readonly CitedOutlet[]): CitedOutlet[] {
  return outlets.filter(
    (outlet, i) => outlets.findIndex((other) => other.name === outlet.name) === i,
  )
}

/** Spans of a sorted list that start in [from, to). */
export const startingIn = <T extends Span>(sorted: readonly T[], from: number, to: number): T[] =>
  sorted.slice(firstFrom(sorted, from), firstFrom(sorted, to))

const furthestBack = 800
/** A mark that ends a sentence, with the quotation marks behind it. */
const ends = /[.!?؟…]["”»’)]*\s|\n/g

/** Where the sentence of an offset begins, by its marks; not further back than 800 units. */
export function sentenceStart(text: string, offset: number): number {
  const from = Math.max(0, offset - furthestBack)
  const before = text.slice(from, offset)
  let last = 0
  for (const { index } of before.matchAll(ends)) last = index
  return from + last
}

/** Whether a draft is proposed by the noun of a piece: "a report", and not by an outlet's name. */
export const isNamedByNoun = ({ proposal }: CitationDraft): boolean =>
  proposal?.rule.endsWith('piece') === true
