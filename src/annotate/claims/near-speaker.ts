import { isPersonal } from './agreement.ts'
import type { PlacedDraft } from './join-paragraphs.ts'
import type { Speaker } from './speaker.ts'

/**
 * Whether an outlet spoke last where the pronoun may mean a person, in whose own words it speaks: "selon Le
 * Monde, le ministre part. « Oui », a-t-il dit."
 */
export const isOutletForPerson = (
  { agreement, kind }: PlacedDraft,
  near: Speaker | null,
): boolean => near?.basis === 'outlet' && agreement?.types[0] === 'PER' && kind !== 'indirect'

/** Whether somebody without a name who spoke before is still the one whom the pronoun means. */
export function isCarried({ agreement }: PlacedDraft, near: Speaker | null): boolean {
  if (near === null || near.entity || near.source.length === 0) return false
  const isPerson = near.basis === 'named' || near.basis === 'anonymous'
  return isPerson ? agreement?.types[0] === 'PER' : !isPersonal(agreement)
}
