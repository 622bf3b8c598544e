import type { Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { isVerbHere } from '../phrases/item-kinds.ts'
import type { Subject } from './subject.ts'

const passing = new Set(['quote', 'cite'])

/**
 * "the agency quoted the ministry as saying …": who says it, for the "as" at item `as`; null where
 * nobody is quoted.
 */
export function quotedSubject(items: readonly Item[], as: number, low: number): Subject | null {
  const last = items[as - 1]
  if (!last || as - 1 < low) return null
  if ((last.word.bits & is.object) !== 0 && passing.has(items[as - 2]?.word.lemma ?? ''))
    return { from: as - 1, to: as, headTo: as, kind: 'pronoun' }
  let verb = as - 1
  while (verb > low && !isVerbHere(items, verb)) verb--
  if (!passing.has(items[verb]!.word.lemma) || verb + 1 > as - 1) return null
  return { from: verb + 1, to: as, headTo: as, kind: 'phrase' }
}
