import type { EntityRecord } from '../../../model/knowledge.ts'
import { getFoldedLabels } from '../record-names.ts'
import { areBornApart } from './born-apart.ts'

/**
 * Whether a reader would take two records for one thing: the same Wikidata item or, where one of
 * them has none, the same name and type and not two countries.
 */
export function isOneThing(a: EntityRecord, b: EntityRecord): boolean {
  if (a.qid && b.qid) return a.qid === b.qid
  if (a.type !== b.type || (a.country && b.country && a.country !== b.country)) return false
  const names = new Set(getFoldedLabels(a).values())
  return [...getFoldedLabels(b).values()].some((name) => names.has(name)) && !areBornApart(a, b)
}
