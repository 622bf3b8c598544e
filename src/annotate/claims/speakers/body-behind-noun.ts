import type { NounFirstRules } from '../../../languages/attribution-rules.ts'
import { fold } from '../../../text/fold.ts'
import { isRuledOut } from '../ruled-out.ts'
import { besideName } from './beside-name.ts'
import type { EntityFacts } from './entity-table.ts'
import { namedInOrder, type Occasion } from './occasion.ts'
import { sourceKinds } from './source-kind.ts'

const kinds: ReadonlySet<string> = new Set(['name', 'thing'])
/** What the packs know for a product may be a body too: «شركة «نورلينك»». */
const types: ReadonlySet<string> = new Set(['ORG', 'PRODUCT'])

/** The noun and no more than a mark of quotation or of brackets. */
const noun = /^(\p{L}+) (["«“(]?)$/u

/**
 * «شركة نورلينك», «موقع «نورلينك» لتتبع السفن»: the body whose name stands right behind the noun of its
 * kind and ends the source, or is set in marks of quotation. null where it is not that plain.
 */
export function bodyBehindNoun(o: Occasion, { bodyNouns }: NounFirstRules): EntityFacts | null {
  const { draft, text } = o
  const [source] = draft.source
  const [[facts, mention] = []] = namedInOrder(o)
  if (!source || !facts || !mention || o.isNested || !kinds.has(sourceKinds[o.kind]!)) return null
  if (!types.has(facts.entity.type) || isRuledOut(draft, facts.entity)) return null
  const { before, after } = besideName(source, mention, text)
  const [, word = '', mark = ''] = noun.exec(before) ?? []
  if (!bodyNouns.has(fold(word))) return null
  return (mark ? /^["»”)]/ : /^$/).test(after) ? facts : null
}
