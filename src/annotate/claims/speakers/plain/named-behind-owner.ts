import { besideName, endsName } from '../beside-name.ts'
import { isOwner, wordsBefore } from '../candidates/owner.ts'
import type { EntityFacts } from '../entity-table.ts'
import { namedInOrder, type Occasion } from '../occasion.ts'
import { isOnlySoNamed } from './person-alone.ts'

/** ", Kofi ", ", Dr Kofi ": a comma and titles at most. */
const apart = /^, (?:\p{Lu}\p{L}*\.? ){0,2}$/u

/**
 * "The chief of staff to President Rosa Orlo, Tavin Fisk,": who is named in full behind the one whose people speak,
 * where the source names nobody else. null where it is not that plain, and in languages that do not tell how
 * sources name their speakers.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function namedBehindOwner(
  o: Occasion,
  candidates: readonly EntityFacts[],
): EntityFacts | null {
  const { sourcePhrases, draft, text } = o
  const [source] = draft.source
  const people = namedInOrder(o).filter(([{ isPerson }]) => isPerson)
  const [owner, named] = people
  if (!sourcePhrases || !source || draft.source.length > 1 || !owner || !named) return null
  const [facts, mention] = named
  const { before } = besideName(source, owner[1], text)
  const name = text.slice(mention.start, mention.end)
  const isPlain =
    people.length === 2 &&
    name.includes(' ') &&
    !mention.isPossessive &&
    !before.includes(',') &&
    isOwner(wordsBefore(before), sourcePhrases) &&
    apart.test(text.slice(owner[1].end, mention.start)) &&
    endsName(besideName(source, mention, text).after)
  return isPlain && candidates.includes(facts) && isOnlySoNamed(o, facts) ? facts : null
}
