import type { Entity } from '../../model/annotation.ts'
import { shownGender } from './agreement.ts'
import { beginsSentence } from './begins-sentence.ts'
import { sourceStart } from './draft-places.ts'
import type { PlacedDraft } from './join-paragraphs.ts'
import type { SpeakerContext } from './speaker-context.ts'
import { reach } from './speaker.ts'

/** How many paragraphs back a body is looked for: "it" means a nearer thing than "she". */
const bodyReach = 1

/**
 * What was mentioned last, after the offset `since`, in this block or the few before it and can be
 * meant: a person, or a body that acts.
 */
export function lastMentioned(
  draft: PlacedDraft,
  reading: SpeakerContext,
  since = 0,
): Entity | null {
  const { document, mentions, genderOf } = reading
  // where the block begins that is so many before the draft's, no earlier than `since`
  const blockBefore = (count: number) =>
    Math.max(since, document.blocks[Math.max(0, draft.block - count)]?.start ?? 0)
  const types = draft.agreement?.types ?? ['PER']
  if (types[0] !== 'PER') return actingBody(draft, reading, blockBefore(bodyReach))
  const gender = shownGender(draft)
  const agrees = (entity: Entity) => gender === null || (genderOf(entity) ?? gender) === gender
  let at = 0
  const last = mentions.lastBetween(
    blockBefore(reach),
    sourceStart(draft),
    // a body that "il" may mean as well is taken up only where it spoke last
    ['PER'],
    (entity, { start }) => {
      at = start
      return agrees(entity)
    },
  )
  if (!last || draft.agreement?.latest) return last
  // "le frère de Paul Renard …": "il" is his brother
  if (reading.ownerPhraseBefore(at, gender) !== null) return null
  if (types.length === 1) return last
  // "Paul Renard a reçu Karim Saïdi. Il …": either may be meant
  const sentence = reading.sentencesOf(draft.block).find(({ end }) => end > at)
  const from = Math.max(since, sentence?.start ?? at)
  const isOther = (entity: Entity) => entity !== last && agrees(entity)
  return mentions.lastBetween(from, at, ['PER'], isOther) ? null : last
}

/**
 * The body that a sentence from `from` on begins with, the last one; else the only body mentioned
 * there.
 */
export function actingBody(
  draft: PlacedDraft,
  { document, mentions }: SpeakerContext,
  from: number,
): Entity | null {
  const at = sourceStart(draft)
  const bodies = (draft.agreement?.types ?? []).filter(
    (type) => type !== 'LOC' && type !== 'GROUP' && type !== 'PER',
  )
  if (bodies.length === 0) return null
  const acting = mentions.lastBetween(from, at, bodies, (_, mention) =>
    beginsSentence(document.text, mention.start),
  )
  if (acting) return acting
  const only = mentions.lastBetween(from, at, bodies)
  return only && !mentions.lastBetween(from, at, bodies, (entity) => entity !== only) ? only : null
}

/** Whether nothing but the rest of its own sentence stands before the draft in its block. */
export function opensBlock(
  draft: PlacedDraft,
  { document: { text, blocks } }: SpeakerContext,
): boolean {
  const start = blocks[draft.block]?.start ?? 0
  for (let i = sourceStart(draft) - 2; i > start; i--)
    if ('.!?؟'.includes(text[i]!) && ' \u00a0'.includes(text[i + 1]!)) return false
  return true
}
