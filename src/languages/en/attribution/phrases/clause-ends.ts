import { isToldByAnother } from './comma-ends.ts'
import { hasFiniteVerb } from './finite-verb.ts'
import { isDeterminer, isPronoun, isVerbHere } from './item-kinds.ts'
import { isNominal, type Item } from './items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { wordSet } from '../../../word-sets.ts'

/**
 * "the mayor, who said the plan was dead, left": where a relative clause between commas ends, for
 * words that begin at `from`; `to` when it goes on.
 */
export function endOfRelative(
  items: readonly Item[],
  relative: number,
  from: number,
  to: number,
): number {
  if (items[relative - 1]?.text !== ',') return to
  for (let i = from + 1; i < to - 1; i++) {
    if (items[i]!.kind !== 'mark' || items[i]!.text !== ',') continue
    let next = i + 1
    while (next < to && (items[next]!.word.bits & is.adverb) !== 0) next++
    if (next < to && isVerbHere(items, next) && items[next]!.word.forms !== 16) return i
    if (isLedIn(items, relative) && isToldByAnother(items, { from: i + 1, to })) return i
  }
  return to
}

/**
 * "Interrupted by Amin, | who said it was late, Orlo told …", "In an interview, | which the paper said he sought, Orlo
 * told …": what a participle or a preposition leads in with stands before.
 */
function isLedIn(items: readonly Item[], relative: number): boolean {
  let from = relative - 2
  while (from > 0 && items[from - 1]!.kind === 'word') from--
  const { text, capital, word } = items[from]!
  if (!capital) return false
  if ((word.bits & is.preposition) !== 0) return !hasFiniteVerb(items, from, relative - 1)
  return text.endsWith('ed') && items[from + 1]?.text === 'by'
}

/** Words that open a clause in front of the main one. */
const opening = wordSet(`
  as when while after although though since because if before until once whereas whenever unless
`)

/** Items before the verb of a clause that opens its sentence. */
const furthestVerb = 14

/**
 * "As she announced it was over, the union left": whether a subordinate clause opens the sentence in
 * which `at` stands, without a mark before it.
 */
export const standsInOpening = (items: readonly Item[], from: number, at: number): boolean =>
  at - from <= furthestVerb &&
  opening.has(items[from]?.text ?? '') &&
  !items.slice(from, at).some(({ kind }) => kind !== 'word')

/**
 * "Claiming the report was unfair, Amin told …": where the phrase ends that opens its sentence, for
 * words that begin at `from`; `to` when no clause follows.
 */
export function endOfOpening(items: readonly Item[], from: number, to: number): number {
  for (let i = from + 1; i < to - 2; i++) {
    if (items[i]!.kind !== 'mark' || items[i]!.text !== ',') continue
    const next = items[i + 1]!
    const isSubject = isPronoun(next) || (next.capital && isNominal(next)) || isDeterminer(next)
    if (isSubject && hasFiniteVerb(items, i + 1, Math.min(to, i + 14))) return i
  }
  return to
}
