/** Clauses that tell of a noun and of who says so: "which the mayor said", "a move residents said". */
import type { Item } from '../phrases/items.ts'
import { nounPhraseStart } from '../phrases/noun-phrase-start.ts'
import type { Stretch } from '../phrases/stretch.ts'
import { contactClauseAt } from '../subjects/contact-clause.ts'
import type { Subject } from '../subjects/subject.ts'
import { wordSet } from '../../../word-sets.ts'
import type { VerbPlace } from './words-around.ts'

/** "who", "which": whatever a clause begins with that only tells of a noun. */
const relatives = wordSet('who which whom that')

/** "who | said", "whom police | said": the word with which the relative clause begins; -1 without one. */
export function relativeOf(items: readonly Item[], { kind, from }: Subject): number {
  if (kind === 'relative') return from
  return relatives.has(items[from - 1]?.text ?? '') ? from - 1 : -1
}

/** "which | police said", "a move | residents said": what the clause of the subject tells of. */
export function toldOf(
  { items, sentence }: Pick<VerbPlace, 'items' | 'sentence'>,
  subject: Subject,
): Stretch | null {
  const relative = subject.kind === 'relative' ? -1 : relativeOf(items, subject)
  if (relative >= 0) return { from: relative, to: relative + 1 }
  const from = nounPhraseStart(items, subject.headTo - 1, sentence.from)
  return from >= 0 && contactClauseAt(items, from, subject.headTo) === subject.from
    ? { from, to: subject.from }
    : null
}
