import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import { fold } from '../../../../text/fold.ts'
import { lettersBefore } from '../../../../text/letters.ts'
import { besideName } from '../beside-name.ts'
import type { EntityFacts } from '../entity-table.ts'
import { namedInOrder, type Occasion } from '../occasion.ts'
import { sourceKinds } from '../source-kind.ts'

const kinds: ReadonlySet<string> = new Set(['name', 'thing'])
/** What the packs know for a product may be a body too: «شركة «نورلينك»». */
const types: ReadonlySet<string> = new Set(['ORG', 'PRODUCT'])

/** No more than the noun stands before the name, or such a mark with it. */
const marks = '"«“('

/**
 * «شركة نورلينك», «موقع «نورلينك» لتتبع السفن»: the body whose name stands right behind the noun of its
 * kind and ends the source, or is set in marks of quotation. null where it is not that plain.
 */
export function bodyBehindNoun(o: Occasion, { bodyNouns }: NounFirstRules): EntityFacts | null {
  const { draft, text } = o
  const [source] = draft.source
  const [[facts, mention] = []] = namedInOrder(o)
  if (!source || !facts || !mention || o.isNested || !kinds.has(sourceKinds[o.kind]!)) return null
  if (!types.has(facts.entity.type)) return null
  const { before, after } = besideName(source, mention, text)
  const isMarked = before !== '' && marks.includes(before.at(-1)!)
  const end = before.length - (isMarked ? 2 : 1)
  const word = lettersBefore(before, end)
  if (before[end] !== ' ' || word.length < end || !bodyNouns.has(fold(word))) return null
  return (isMarked ? /^["»”)]/ : /^$/).test(after) ? facts : null
}
