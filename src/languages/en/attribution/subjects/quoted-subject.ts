import type { Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { isVerbHere } from '../phrases/item-kinds.ts'
import { nounPhraseStart } from '../phrases/noun-phrase-start.ts'
import type { Subject } from './subject.ts'

const passing = new Set(['quote', 'cite'])

/**
 * "the agency quoted the ministry as saying …", "…, who was quoted as saying": who says it, for the
 * "as" at item `as`; null where nobody is quoted.
 */
export function quotedSubject(items: readonly Item[], as: number, low: number): Subject | null {
  const last = items[as - 1]
  if (!last || as - 1 < low) return null
  if (passing.has(last.word.lemma)) return quotedInPassive(items, as - 1, low)
  if ((last.word.bits & is.object) !== 0 && passing.has(items[as - 2]?.word.lemma ?? ''))
    return { from: as - 1, to: as, headTo: as, kind: 'pronoun' }
  let verb = as - 1
  while (verb > low && !isVerbHere(items, verb)) verb--
  if (!passing.has(items[verb]!.word.lemma) || verb + 1 > as - 1) return null
  return { from: verb + 1, to: as, headTo: as, kind: 'phrase' }
}

function quotedInPassive(items: readonly Item[], verb: number, low: number): Subject | null {
  let i = verb - 1
  while (i > low && (items[i]!.word.bits & (is.be | is.have | is.adverb)) !== 0) i--
  if (i === verb - 1 || i < low) return null
  if ((items[i]!.word.bits & is.relative) !== 0)
    return { from: i, to: i + 1, headTo: i + 1, kind: 'relative' }
  if ((items[i]!.word.bits & is.subject) !== 0)
    return { from: i, to: i + 1, headTo: i + 1, kind: 'pronoun' }
  const from = nounPhraseStart(items, i, low)
  return from < 0 ? null : { from, to: i + 1, headTo: i + 1, kind: 'phrase' }
}
