import { shownGender } from './agreement.ts'
import { beginsSentence } from './begins-sentence.ts'
import { sourceStart } from './draft-places.ts'
import type { PlacedDraft } from './join-paragraphs.ts'
import type { SpeakerContext } from './speaker-context.ts'
import type { Speaker } from './speaker.ts'

/**
 * Whether a sentence since the last speaker begins with somebody unnamed of the sex that a pronoun means, told by whose he is:
 * "Le frère de Paul Renard a fui. « Non », a-t-il dit." No name stands behind that one.
 */
export function hasOwnedSubject(
  draft: PlacedDraft,
  near: Speaker | null,
  reading: SpeakerContext,
): boolean {
  const { document, mentions } = reading
  if (draft.agreement?.types[0] !== 'PER' || draft.agreement.latest) return false
  const since = near?.source.at(-1)?.end ?? document.blocks[draft.block]!.start
  let phrase: number | null = null
  mentions.lastBetween(since, sourceStart(draft), ['PER'], (_, { start }) => {
    phrase = reading.ownerPhraseBefore(start, shownGender(draft))
    return true
  })
  return phrase !== null && phrase >= since && beginsSentence(document.text, phrase)
}
