import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import { fold } from '../../../../text/fold.ts'
import { besideName, endsName } from '../beside-name.ts'
import { shortestName, type EntityFacts } from '../entity-table.ts'
import { mayBeByGender, type Occasion } from '../occasion.ts'
import { isOnlyBearer } from '../plain/person-alone.ts'
import { sourceKinds } from '../source-kind.ts'

/**
 * «مدير الامتحانات نعمات», «والدته الحاجة نعمات، …»: the only person of a source, whom the article names by
 * one word that nobody else bears, behind a role that is his own and before nothing or a comma. Not
 * «شريكة النجمة نعمات», nor «المتحدث للسيد نعمات». null where it is not that plain.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function namedByOneWord(
  o: Occasion,
  candidates: readonly EntityFacts[],
  rules: NounFirstRules,
): EntityFacts | null {
  const { draft, named, table, text } = o
  const [source] = draft.source
  const [[facts, mention] = [], ...others] = [...named].filter(([{ isPerson }]) => isPerson)
  if (!source || !facts || !mention || others.length > 0 || mention.isAttached) return null
  if (o.isNested || sourceKinds[o.kind] !== 'name' || !candidates.includes(facts)) return null
  const [word = '', ...rest] = facts.words
  if (rest.length > 0 || word.length < shortestName || !mayBeByGender(o, facts)) return null
  const { before, after } = besideName(source, mention, text)
  const isPlain = isOwnRole(before, o, rules) && endsName(after)
  return isPlain && isOnlyBearer(table, facts) ? facts : null
}

/** Whether the words before a name tell, from the first to the last, what its bearer is. */
function isOwnRole(
  before: string,
  { withoutArticle }: Occasion,
  { ofSomebody, isOfficer, endsRole, besideRole }: NounFirstRules,
): boolean {
  const words = before.split(' ').filter(Boolean)
  const folded = words.map(fold)
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || besideRole.test(fold(last))) return false
  if (folded.some((word) => endsRole.has(word))) return false
  // as it is written: folded, «شريكة» ends as «شريكه» does
  const isTold = (word: string) =>
    withoutArticle(fold(word)) !== fold(word) || ofSomebody.test(word)
  return isTold(last) && (isTold(first) || isOfficer(folded[0]!))
}
