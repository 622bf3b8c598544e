import type { Span } from '../../model/text.ts'
import { cueStart, sourceStart } from './draft-places.ts'
import type { PlacedDraft } from './join-paragraphs.ts'

/** Claims with one source may stand before what is told within the first of them. */
const mostWithOneSource = 4

/** Which drafts stand inside the words that an earlier one reports. */
export function findNested(drafts: readonly PlacedDraft[]): boolean[] {
  let reported: Span[] = []
  return drafts.map((draft) => {
    const at = cueStart(draft)
    const isNested = reported.some(({ start, end }) => start <= at && at < end)
    if (isNested || draft.doubt) return isNested
    const told = { start: draft.content[0]!.start, end: draft.content.at(-1)!.end }
    reported = [told, ...reported.slice(0, mostWithOneSource - 1)]
    return false
  })
}

/**
 * Words that go on are asked for behind those that tell whose they are, and what takes up a source behind the claim
 * beside whose verb it stands. A pronoun takes up who
 * stands before it, even where its words began earlier: "A member denied it; it was a boat, he
 * said."
 */
export function inOrderOfSpeakers(drafts: readonly PlacedDraft[]): number[] {
  const places = drafts.map((draft) =>
    Math.max(sourceStart(draft), draft.follows ? sourceStart(draft.follows) : 0),
  )
  return drafts
    .map((_, i) => i)
    .sort(
      (a, b) =>
        places[a]! - places[b]! ||
        Number(drafts[a]!.follows !== undefined) - Number(drafts[b]!.follows !== undefined) ||
        Number(drafts[a]!.taken === true) - Number(drafts[b]!.taken === true) ||
        a - b,
    )
}
