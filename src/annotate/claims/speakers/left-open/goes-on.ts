import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import { startOf } from '../../draft-places.ts'
import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { sourceKinds } from '../source-kind.ts'

/**
 * «قال سامي نصر إن الطريق مغلق، وأضاف أن …»: whoever said the claim right behind which a verb without a
 * subject goes on, where its gender is his. null where it is not that plain.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function goesOn(
  o: Occasion,
  candidates: readonly EntityFacts[],
  { goingOn }: NounFirstRules,
): EntityFacts | null {
  const { draft, spoken, text, gender, from } = o
  const [last] = spoken
  if (sourceKinds[o.kind] !== 'dropped' || o.isNested || o.isQuoted || !last?.entity) return null
  if (last.block < draft.block - 1 || last.end > from) return null
  if (!goingOn.test(text.slice(last.end, from)) || !beginsWithCue(o)) return null
  const speaker = candidates.find(({ isPerson, entity }) => isPerson && entity === last.entity)
  return speaker && gender !== null && speaker.gender === gender ? speaker : null
}

/** Behind the words that it tells, a verb may be of anybody: «لكن هذا ليس بيتي»، استدركت. */
const beginsWithCue = ({ draft }: Occasion): boolean => draft.cue[0]?.start === startOf(draft)
