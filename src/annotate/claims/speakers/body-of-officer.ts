import type { EntityFacts } from './entity-table.ts'
import type { Occasion } from './occasion.ts'

/**
 * «قال رئيس نادي الساحل»: whether the source tells of somebody by his office and the candidate is only the
 * body where he holds it, which does not speak. False in languages that tell nothing of it.
 */
export function isBodyOfOfficer(
  { nounFirst, named, sourceWords, withoutArticle }: Occasion,
  facts: EntityFacts,
): boolean {
  const [first = ''] = sourceWords
  return !facts.isPerson && named.has(facts) && nounFirst?.isOfficer(withoutArticle(first)) === true
}
