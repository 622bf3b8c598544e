import { isBesideCue } from './beside-cue.ts'
import { shortestName, type EntityFacts } from '../entity-table.ts'
import { mayBeByGender, namedInOrder, type Occasion } from '../occasion.ts'
import { isOnlyBearer } from '../plain/person-alone.ts'
import { sourceKinds } from '../source-kind.ts'
import { isAllOfSource } from '../ranking/whole-article.ts'

const kinds: ReadonlySet<string> = new Set(['name', 'somebody'])

/**
 * «قال نورمان إن …»: a person whom the article names by one word only, and more than once, as the
 * whole source of the verb beside it; what stands but once may be no name. Not behind an attached
 * particle («اعتذر لنورمان»), nor where another's name has the word. null where it is not that plain.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function personAtVerb(o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null {
  const [[facts, mention] = [], ...others] = namedInOrder(o)
  if (!facts?.isPerson || !mention || others.length > 0 || mention.isAttached) return null
  if (o.isNested || !kinds.has(sourceKinds[o.kind]!) || !candidates.includes(facts)) return null
  const [word = '', ...rest] = facts.words
  if (rest.length > 0 || word.length <= shortestName || facts.mentions.length < 2) return null
  if (!mayBeByGender(o, facts)) return null
  return isAllOfSource(o, facts) && isBesideCue(o) && isOnlyBearer(o.table, facts) ? facts : null
}
