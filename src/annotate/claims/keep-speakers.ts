import { fold } from '../../text/fold.ts'
import { withReplaced, type PlacedDraft } from './join-paragraphs.ts'

/**
 * What someone plans, wants or supports is a claim where he speaks in the same article; of one who
 * never says a word in it, it may be a narrated act, and is for the judge to decide. Speakers are
 * told by the last word of their name.
 */
export function keepSpeakers(text: string, drafts: readonly PlacedDraft[]): PlacedDraft[] {
  const lastWord = ({ head, source }: PlacedDraft) => {
    const span = head ?? source[0]
    return span
      ? fold(text.slice(span.start, span.end).replace(/['’]s$/, ''))
          .split(' ')
          .pop()!
      : null
  }
  const speakers = new Set(
    drafts.filter(({ weak, doubt, continues }) => !weak && !doubt && !continues).map(lastWord),
  )
  const isOfSpeaker = (draft: PlacedDraft) =>
    (draft.anaphora !== null && draft.anaphora !== 'definite') || speakers.has(lastWord(draft))
  return withReplaced(drafts, (draft) =>
    draft.weak && !draft.doubt && !isOfSpeaker(draft)
      ? { ...draft, doubt: 'says nothing else' }
      : draft,
  )
}
