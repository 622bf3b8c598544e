import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import type { Item } from '../phrases/items.ts'
import { findSubject, type Subject } from './subject.ts'

/**
 * ", with | the chair, Ann Price, | saying …": who is named behind "with", for the verb at item `verb` in a
 * clause from `low` on; null elsewhere.
 */
export function accompanyingSubject(
  items: readonly Item[],
  verb: number,
  low: number,
): Subject | null {
  if (items[verb - 1]?.text !== ',') return null
  let at = verb - 2
  while (at > low && items[at]!.text !== 'with') at--
  if (at <= low || items[at - 1]!.text !== ',') return null
  const subject = findSubject(items, verb, at + 1)
  return subject?.from === at + 1 && !hasFiniteVerb(items, at + 1, verb) ? subject : null
}
