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
 * where it was only mentioned. A noun that only some can bear ("the government", "le préfet") stands
 * for nothing else.
 */
export function takenUp(
  draft: PlacedDraft,
  near: Speaker | null,
  reading: SpeakerContext,
): Entity | null {
  const spoken = near?.entity && canStandFor(draft, near, reading.genderOf) ? near.entity : null
  if (isPersonal(draft.agreement)) {
    const isKnownByTitle =
      draft.agreement?.specific === true || reading.unnamed.has(titleOf(draft, reading))
    return titledPerson(draft, reading) ?? (isKnownByTitle ? null : spoken)
  }
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

/** The noun of a definite noun phrase: «الوزير السابق», "the former minister". */
export function titleOf({ head, source }: PlacedDraft, reading: SpeakerContext): string {
  const span = head ?? source[0]
  return span ? wordsOf(span, reading).at(reading.endsWithNoun ? -1 : 0)! : ''
}

function wordsOf({ start, end }: Span, { document, withoutArticle }: SpeakerContext): string[] {
  return withoutArticle(fold(document.text.slice(start, end))).split(' ')
}

/**
 * The person mentioned last before the draft in whose introduction the title stands that the source
 * takes up: «الوزير», "the minister"; one with all words of the source before others, "the foreign
 * minister".
 */
function titledPerson(draft: PlacedDraft, reading: SpeakerContext): Entity | null {
  const { document, mentions, withoutArticle } = reading
  const span = draft.head ?? draft.source[0]
  const title = titleOf(draft, reading)
  if (!span || title.length < shortestNoun) return null
  const words = wordsOf(span, reading).map(withoutArticle)
  const titled: Entity[] = []
  const whole = mentions.lastBetween(0, span.start, ['PER'], (entity) => {
    const { introduction } = entity
    if (introduction === null || introduction.start >= span.start) return false
    const told = fold(document.text.slice(introduction.start, introduction.end))
      .split(' ')
      .map(withoutArticle)
    if (told.includes(title)) titled.push(entity)
    return words.every((word) => told.includes(word))
  })
  return whole ?? titled[0] ?? null
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
