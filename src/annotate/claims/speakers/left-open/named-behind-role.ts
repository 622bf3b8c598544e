import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import { fold } from '../../../../text/fold.ts'
import { besideName, endsName } from '../beside-name.ts'
import type { EntityFacts } from '../entity-table.ts'
import { mayBeByGender, namedInOrder, type Occasion } from '../occasion.ts'
import { isOnlyBearer } from '../plain/person-alone.ts'
import { sourceKinds } from '../source-kind.ts'

const kinds: ReadonlySet<string> = new Set(['name', 'somebody', 'taken'])

/** One word that may tell a role, or a noun with its adjectives: «ابنتها », «النجمة المصرية ». */
const oneWord = /^[\p{L}\p{M}]+ $/u
const fewWords = /^(?:[\p{L}\p{M}]+ ){2,3}$/u

/**
 * «المالك سامي نصر», «ابنتها ليلى، الطالبة في جامعة الساحل», «النجمة المصرية ليلى»: who is named first in a
 * source, behind the words of a role and before nothing, a comma or a further role («المالك سامي مدير
 * الميناء»), whoever else stands behind that. «والدة ليلى» and «شريكة ليلى» are another, and so may be
 * who bears the last word of somebody's name: null.
 */
export function namedBehindRole(o: Occasion, rules: NounFirstRules): EntityFacts | null {
  const { draft, text, table } = o
  const [source] = draft.source
  const [[facts, mention] = []] = namedInOrder(o)
  if (!source || !facts?.isPerson || !mention || o.isNested) return null
  if (!kinds.has(sourceKinds[o.kind]!)) return null
  if (!mayBeByGender(o, facts)) return null
  const { before, after } = besideName(source, mention, text)
  const isWhole = endsName(after) || rules.isOfficer(fold(after).split(' ')[0]!)
  return isRole(before, o, rules) && isWhole && isOnlyBearer(table, facts) ? facts : null
}

const isRole = (
  before: string,
  { withoutArticle }: Occasion,
  { ofSomebody }: NounFirstRules,
): boolean => {
  const words = fold(before).split(' ')
  const isDefinite = words.every((word) => withoutArticle(word) !== word)
  if (fewWords.test(before)) return isDefinite
  // as it is written: folded, «شريكة» ends as «شريكه» does
  return oneWord.test(before) && (isDefinite || ofSomebody.test(before.trim()))
}
