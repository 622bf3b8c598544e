import type { NounFirstRules } from '../../../languages/attribution-rules.ts'
import { fold } from '../../../text/fold.ts'
import { isRuledOut } from '../ruled-out.ts'
import { besideName, endsName } from './beside-name.ts'
import type { EntityFacts } from './entity-table.ts'
import { mayBeByGender, namedInOrder, type Occasion } from './occasion.ts'
import { isOnlyBearer } from './person-alone.ts'
import { sourceKinds } from './source-kind.ts'

const kinds: ReadonlySet<string> = new Set(['name', 'somebody', 'taken'])

/** One word that may tell a role: «المالك », «ابنتها ». */
const oneWord = /^[\p{L}\p{M}]+ $/u

/**
 * «المالك سامي نصر», «ابنتها ليلى، الطالبة في جامعة الساحل»: who is named first in a source, behind the
 * one word of a role and before nothing or a comma, whoever else stands behind that. «والدة ليلى» and
 * «شريكة ليلى» are another, and so may be who bears the last word of somebody's name: null.
 */
export function namedBehindRole(o: Occasion, rules: NounFirstRules): EntityFacts | null {
  const { draft, text, table } = o
  const [source] = draft.source
  const [[facts, mention] = []] = namedInOrder(o)
  if (!source || !facts?.isPerson || !mention || o.isNested) return null
  if (!kinds.has(sourceKinds[o.kind]!) || isRuledOut(draft, facts.entity)) return null
  if (!mayBeByGender(o, facts)) return null
  const { before, after } = besideName(source, mention, text)
  return isRole(before, o, rules) && endsName(after) && isOnlyBearer(table, facts) ? facts : null
}

const isRole = (
  before: string,
  { withoutArticle }: Occasion,
  { ofSomebody }: NounFirstRules,
): boolean => {
  const word = fold(before)
  // as it is written: folded, «شريكة» ends as «شريكه» does
  return oneWord.test(before) && (withoutArticle(word) !== word || ofSomebody.test(before.trim()))
}
