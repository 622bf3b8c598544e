import type { Span } from '../model/text.ts'
import type { CitationDraft, CitedOutlet } from './citation-rules.ts'

/** Drafts in order of the text; of two that overlap the earlier found stays and learns the other's outlets when it has none. */
export function withoutOverlaps(drafts: readonly CitationDraft[]): CitationDraft[] {
  const kept: CitationDraft[] = []
  for (const draft of drafts) {
    const rival = kept.find((other) => other.start < draft.end && draft.start < other.end)
    if (!rival) kept.push({ ...draft })
    else if (rival.outlets.length === 0) { rival.outlets = draft.outlets; rival.seeksNamed = rival.seeksNamed && draft.outlets.length === 0 }
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Outlets without repetition of a name. */
export function distinct(outlets: readonly CitedOutlet[]): CitedOutlet[] {
  return outlets.filter((outlet, i) => outlets.findIndex((other) => other.name === outlet.name) === i)
}

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
