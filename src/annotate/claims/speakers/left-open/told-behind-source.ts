import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import { isDocumentOfOther } from './document-of-other.ts'
import { isOfSomebody, presides, verbAt } from './only-one-told.ts'
import type { Occasion } from '../occasion.ts'
import { peopleBetween, type EntityFacts } from '../entity-table.ts'
import { sourceKinds } from '../source-kind.ts'

/**
 * «نشرت البلدية الأرقام، غير أن الخبير سامي نصر شكك فيها، وذكّر بأن …»: the only person named between a source
 * and the verb that takes it up, in full and of the verb's gender, where the source tells of no person: the
 * verb has a nearer subject than it. null where it is not that plain.
 */
export function toldBehindSource(o: Occasion, rules: NounFirstRules): EntityFacts | null {
  const { draft, table, text, gender, isNested } = o
  const source = draft.source.at(-1)
  if (sourceKinds[o.kind] !== 'taken' || !source || isNested || isOfSomebody(o, rules)) return null
  if (draft.basis === 'anonymous') return null
  if ([...o.named.keys()].some(({ isPerson }) => isPerson)) return null
  const verb = verbAt(o)
  const told = peopleBetween(table, source.end, verb)
  const [first] = told
  if (!first || told.some(({ facts }) => facts !== first.facts)) return null
  if (isDocumentOfOther(o, first.facts) || presides(o, first, rules)) return null
  const isFull = text.slice(first.start, first.end).includes(' ')
  if (!isFull || first.mention.isAttached || gender === null) return null
  return first.facts.gender === gender ? first.facts : null
}
