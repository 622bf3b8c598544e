import type { Item } from '../phrases/items.ts'
import { auxiliary, is } from '../lexicon/word-kinds.ts'
import { isVerbHere } from '../phrases/item-kinds.ts'
import { findSubject, type Subject } from './subject.ts'

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
  if (verb > low && (items[verb - 1]!.word.bits & is.be) !== 0) return quotedBy(items, verb, low)
  return { from: verb + 1, to: as, headTo: as, kind: 'phrase' }
}

/** "the ministry has been quoted by the agency as saying": whoever is quoted stands in front. */
function quotedBy(items: readonly Item[], verb: number, low: number): Subject | null {
  let from = verb
  while (from > low && (items[from - 1]!.word.bits & (auxiliary | is.adverb)) !== 0) from--
  return findSubject(items, from, low)
}
