import type { Entity } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import { fold } from '../../text/fold.ts'
import { canStandFor, isPersonal } from './agreement.ts'
import type { PlacedDraft } from './join-paragraphs.ts'
import { actingBody, lastMentioned } from './last-mentioned.ts'
import type { SpeakerContext } from './speaker-context.ts'
import type { Speaker } from './speaker.ts'

const shortestNoun = 3

/**
 * "The company", «الوزير»: a person whom the text introduces by that title, a body with that word
 * in its name or introduction ("the mission"), else the last speaker where it agrees; a body also
 * where it was only mentioned. A noun that only some bodies can bear ("the government") stands for
 * nothing else.
 */
export function takenUp(
  draft: PlacedDraft,
  near: Speaker | null,
  reading: SpeakerContext,
): Entity | null {
  const spoken = near?.entity && canStandFor(draft, near, reading.genderOf) ? near.entity : null
  if (isPersonal(draft.agreement))
    return (
      titledPerson(draft, reading) ??
      (reading.unnamed.has(titleOf(draft.source, reading)) ? null : spoken)
    )
  const bearer = bodyWithWord(draft, reading)
  if (bearer || draft.agreement?.specific) return bearer
  return nearerBody(draft, near, reading) ?? spoken ?? lastMentioned(draft, reading)
}

/**
 * Of two paragraphs the one in which "it" or "the company" stands: a body that acts there is nearer
 * than who spoke in the one before.
 */
export function nearerBody(
  draft: PlacedDraft,
  near: Speaker | null,
  reading: SpeakerContext,
): Entity | null {
  return near && near.block !== draft.block
    ? actingBody(draft, reading, reading.document.blocks[draft.block]?.start ?? 0)
    : null
}

/** The first word of a definite noun phrase without its article. */
export function titleOf([span]: readonly Span[], reading: SpeakerContext): string {
  return span ? wordsOf(span, reading)[0]! : ''
}

function wordsOf({ start, end }: Span, { document, withoutArticle }: SpeakerContext): string[] {
  return withoutArticle(fold(document.text.slice(start, end))).split(' ')
}

/**
 * The person mentioned last before the draft in whose introduction the title stands that the source
 * takes up: «الوزير», "the minister".
 */
function titledPerson({ source }: PlacedDraft, reading: SpeakerContext): Entity | null {
  const {
    document: { text },
    mentions,
    withoutArticle,
  } = reading
  const [span] = source
  const title = titleOf(source, reading)
  if (!span || title.length < shortestNoun) return null
  return mentions.lastBetween(
    0,
    span.start,
    ['PER'],
    ({ introduction }) =>
      introduction !== null &&
      introduction.start < span.start &&
      fold(text.slice(introduction.start, introduction.end))
        .split(' ')
        .some((word) => withoutArticle(word) === title),
  )
}

/**
 * The body mentioned last before the draft whose name or introduction has every word of the source:
 * "the lab" for the "Water Research Lab".
 */
function bodyWithWord({ source, agreement }: PlacedDraft, reading: SpeakerContext): Entity | null {
  const {
    document: { text },
    mentions,
    withoutArticle,
  } = reading
  const [span] = source
  if (!span) return null
  const words = wordsOf(span, reading).filter((word) => word.length >= shortestNoun)
  if (words.length === 0) return null
  const bare = (name: string) => ` ${fold(name).split(' ').map(withoutArticle).join(' ')} `
  const has = (name: string) =>
    words.every(
      (word) =>
        name.includes(` ${word} `) || (word.length > shortestNoun && name.includes(` ${word}`)),
    )
  return mentions.lastBetween(
    0,
    span.start,
    agreement?.types ?? [],
    ({ type, name, introduction }) =>
      type !== 'PER' &&
      (has(bare(name)) ||
        (introduction !== null &&
          introduction.start < span.start &&
          has(bare(text.slice(introduction.start, introduction.end))))),
  )
}
