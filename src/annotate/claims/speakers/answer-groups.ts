import type { EntityFacts } from './entity-table.ts'
import { nameMatch } from './ranking/name-match.ts'
import type { Occasion } from './occasion.ts'
import { sourceKinds } from './source-kind.ts'

/** Of a kind of source: named in it not at all, by a part of the name, in full; by one word or more. */
const groupsOfKind = 6

/** How many groups of answers there are, each with a threshold of its own. */
export const answerGroups = sourceKinds.length * groupsOfKind

/** The group of a candidate as the answer, by the kind of the source and how this names him. */
export function groupOf(o: Occasion, facts: EntityFacts): number {
  const mention = o.named.get(facts)
  const { length } = facts.entity.name
  const isFull = mention !== undefined && mention.end - mention.start >= length
  const how = isFull ? 2 : mention || nameMatch(o, facts) > 0 ? 1 : 0
  return o.kind * groupsOfKind + how * 2 + Number(facts.words.length > 1)
}
