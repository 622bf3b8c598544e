/** The أنّ that belongs to a verb of speech in a relative clause, and not to the verb before that. */
import { findVerb } from '../lexicon/lookup.ts'
import { complementisers, relatives } from '../lexicon/words.ts'
import { thatAhead } from './frame-search.ts'
import type { ArabicWord } from './sentence.ts'

/** أنّ; not the name in «قالت آن سميث», which is spelt like it */
export const isThat = ({ folded, personEnd }: ArabicWord): boolean =>
  complementisers.has(folded) && personEnd === 0

/**
 * «قال سامي نصر، الذي وصفه الوزير | بأنه متهور، إنه بريء», «المدير الذي وصفه الوزير | بأنه متهور إنه بريء»: a
 * verb of speech of the relative clause brings it, and behind that clause stands the verb's own.
 */
export function isToldInRelative(words: readonly ArabicWord[], verb: number, at: number): boolean {
  const relative = words.findIndex(({ folded }, i) => i > verb && i < at && relatives.has(folded))
  if (relative < 0) return false
  const inner = words.slice(relative + 1, at).flatMap(({ folded }) => findVerb(folded) ?? [])
  if (inner.length === 0) return false
  const end = words.findIndex(({ before }, i) => i > at && (before.comma || before.stop))
  if (words[relative]!.before.comma)
    return end > 0 && words[end]!.before.comma && isThat(words[end]!)
  return inner.some(({ form }) => form.pronoun) && thatAhead(words, at + 1, at + longestCalled) > 0
}
const longestCalled = 8
