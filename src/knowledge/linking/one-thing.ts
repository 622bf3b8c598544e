import type { EntityRecord } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'

/**
 * Whether two records look like one thing to a reader who chooses or looks up: one Wikidata item, or, where one
 * of them names none, one name and type in no two countries.
 */
export function isOneThing(a: EntityRecord, b: EntityRecord): boolean {
  if (a.qid && b.qid) return a.qid === b.qid
  const names = new Set(Object.values(a.labels).map(fold))
  return (
    a.type === b.type &&
    !(a.country && b.country && a.country !== b.country) &&
    Object.values(b.labels).some((label) => names.has(fold(label)))
  )
}
