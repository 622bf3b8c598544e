import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import type { ReadSoFar } from '../quoted-on.ts'

/**
 * "“…,” he said, adding that …": one source for both verbs, so that whoever surely says the claim read right
 * before says the second. null for a source of its own, and in languages that tell nothing of it.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function sharedSource(
  { sourcePhrases, draft: { source } }: Occasion,
  candidates: readonly EntityFacts[],
  { last }: ReadSoFar,
): EntityFacts | null {
  if (!sourcePhrases || !last?.ranked.sure || last.draft.doubt) return null
  const [words, ...others] = source
  const [before] = last.draft.source
  const isSame = words && words.start === before?.start && words.end === before.end
  return (
    (isSame &&
      others.length === 0 &&
      candidates.find(({ entity }) => entity === last.ranked.best)) ||
    null
  )
}
