import type { Entity } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import { shownGender } from './agreement.ts'
import { beginsSentence } from './begins-sentence.ts'
import { sourceStart } from './draft-places.ts'
import { lastMentioned } from './last-mentioned.ts'
import type { PlacedDraft } from './join-paragraphs.ts'
import type { SpeakerContext } from './speaker-context.ts'
import type { Speaker } from './speaker.ts'

/**
 * The person whom a sentence after the last speaker's is about, for a pronoun that may mean a body as
 * well (French "il", "elle"): "… », a dit Anna. Léa Roux préside le club. Elle a ajouté": Léa Roux.
 * null where no such sentence stands between. "Ce dernier" is who was named last, in whatever sentence.
 */
export function subjectSince(
  draft: PlacedDraft,
  near: Speaker | null,
  reading: SpeakerContext,
): Entity | null {
  if (draft.agreement?.latest) return lastMentioned(draft, reading)
  const {
    document: { text, blocks },
    mentions,
    genderOf,
  } = reading
  const types = draft.agreement?.types ?? []
  const spoke = near?.source.at(-1)?.end
  if (types[0] !== 'PER' || types.length === 1 || spoke === undefined || !near?.entity) return null
  const gender = shownGender(draft)
  const block = blocks[draft.block]!
  const from = Math.max(spoke, block.start)
  return mentions.lastBetween(
    from,
    sourceStart(draft),
    ['PER'],
    (entity, mention) =>
      entity !== near.entity &&
      (gender === null || (genderOf(entity) ?? gender) === gender) &&
      text.slice(from, mention.start).search(endOfSentence) >= 0 &&
      isSubject(text, mention),
  )
}

const endOfSentence = /[.!?…»”"]\s/

/** Characters of an aside that opens a sentence: "Cheffe du parti, |Anna Blanc". */
const longestOpening = 80

/** "Anna Blanc préside", "Cheffe du parti, Anna Blanc préside": at the head of a sentence, a verb behind. */
function isSubject(text: string, { start, end }: Span): boolean {
  if (beginsSentence(text, start)) return true
  const opening = text.slice(Math.max(0, start - longestOpening), start)
  return /[.!?»”"]\s[^.!?,]+, $/.test(opening) && /^ \p{Ll}/u.test(text.slice(end, end + 2))
}
