import type { Entity } from '../../model/annotation.ts'
import type { Agreement } from '../../languages/claims/attribution-rules.ts'
import type { PlacedDraft } from './join-paragraphs.ts'
import type { Speaker } from './speaker.ts'

/** Whether only a person can be meant. */
export function isPersonal(agreement: Agreement | undefined): boolean {
  return agreement?.types.length === 1 && agreement.types[0] === 'PER'
}

/** Whether a pronoun or a definite noun phrase can stand for a speaker whose entity is known. */
export function canStandFor(
  draft: PlacedDraft,
  { entity, gender }: Speaker,
  genderOf: (entity: Entity) => 'm' | 'f' | null,
): boolean {
  const { agreement } = draft
  if (agreement?.plural && entity?.type === 'PER') return false
  return (
    sameGender(draft, gender ?? (entity && genderOf(entity))) &&
    (!agreement ||
      agreement.types.length === 0 ||
      (entity !== null && agreement.types.includes(entity.type)))
  )
}

/**
 * Whether a verb without a subject can go on with this speaker, who is no one person where it is in
 * the plural: in the same block when the gender agrees; in a later one, unless the verb says that
 * the words go on, only when the speaker is a person besides.
 */
export function canCarry(draft: PlacedDraft, speaker: Speaker): boolean {
  if (!sameGender(draft, speaker.gender)) return false
  if (draft.agreement?.plural && !draft.own && speaker.entity?.type === 'PER') return false
  if (speaker.block === draft.block || !isPersonal(draft.agreement)) return true
  return speaker.entity
    ? speaker.entity.type === 'PER'
    : speaker.basis === 'named' || speaker.basis === 'anonymous'
}

/** The gender of who speaks, as the verb shows it, else the pronoun; null where neither does. */
export const shownGender = ({ gender, agreement }: PlacedDraft): Speaker['gender'] =>
  gender ?? agreement?.gender ?? null

function sameGender(draft: PlacedDraft, other: Speaker['gender']): boolean {
  const own = shownGender(draft)
  return own === null || other === null || own === other
}
