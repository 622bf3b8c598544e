import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import { besideName } from '../beside-name.ts'
import { wholeNameOf } from './body-at-verb.ts'
import type { EntityFacts } from '../entity-table.ts'
import { hasVerb, namedInOrder, type Occasion } from '../occasion.ts'
import { sourceKinds } from '../source-kind.ts'

const kinds: ReadonlySet<string> = new Set(['name', 'thing'])

/** No more than a mark of quotation or of brackets. */
const mark = /^["«“(]?$/

/**
 * «جامعة الساحل (جامس)», «هيئة الموانئ التابعة للوزارة»: the body whose name of several words begins a
 * source that goes on with what is said of it. null where it is not that plain.
 */
export function bodyFirst(o: Occasion, rules: NounFirstRules): EntityFacts | null {
  const { draft, text, gender } = o
  const [source] = draft.source
  const [[facts, mention] = []] = namedInOrder(o)
  if (!source || !facts || !mention || o.isNested || !kinds.has(sourceKinds[o.kind]!)) return null
  if (facts.entity.type !== 'ORG' || facts.words.length < 2 || mention.isAttached) return null
  // «هيئة الموانئ: …»: a headline, which mostly shortens the name
  if (!hasVerb(o)) return null
  const { before, after } = besideName(source, mention, text)
  if (!mark.test(before) || !rules.behindBody.test(after)) return null
  // «وتطالب مكتب السلامة …» demands it of that body
  if (before === '' && gender === 'f' && rules.genderOf(facts.words[0]!) === 'm') return null
  return wholeNameOf(o, facts)
}
