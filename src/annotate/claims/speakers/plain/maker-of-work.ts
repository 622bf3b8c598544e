import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import { findTokens } from '../../../../text/tokens.ts'
import { holdsLetter } from '../../../../text/letters.ts'
import { isRuledOut } from '../../ruled-out.ts'
import type { EntityFacts } from '../entity-table.ts'
import { namedInOrder, type Occasion } from '../occasion.ts'
import { sourceKinds } from '../source-kind.ts'

/** Letters and marks between two names of which one is joined to the other: «الوزارة و«الغرفة»». */
const joinReach = 4

/**
 * «تقرير لشركة المنارة», «بيانات الجمارك», «دراسة أعدتها جامعة الساحل»: the one body that made what
 * tells it. null where it is not that plain.
 */
export function makerOfWork(o: Occasion, { works, makers }: NounFirstRules): EntityFacts | null {
  const { draft, text } = o
  const kind = sourceKinds[o.kind]
  const [source] = draft.source
  if (!source || (kind !== 'thing' && kind !== 'name')) return null
  const named = namedInOrder(o)
  const [[facts, mention] = [], [, next] = []] = named
  if (!facts || !mention || named.some(([{ isPerson }]) => isPerson)) return null
  if (facts.entity.type !== 'ORG' || mention.isServed || isRuledOut(draft, facts.entity))
    return null
  const [work, ...between] = findTokens(text, source.start, Math.max(source.start, mention.start))
  if (!work || !works.has(work.folded)) return null
  if (!between.every(({ folded }) => makers.has(folded))) return null
  const gap = next ? text.slice(mention.end, next.start) : ''
  return gap.length <= joinReach && holdsLetter(gap) ? null : facts
}
