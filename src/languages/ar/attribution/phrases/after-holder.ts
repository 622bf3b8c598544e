import { isOffice } from '../lexicon/basis.ts'
import type { Verb } from '../lexicon/verb-table.ts'
import { behindEnd } from './behind-end.ts'
import type { ArabicWord } from './sentence.ts'

/**
 * «طالب مندوب السودان سامي نصر | المدينة»: index of the word after the name of an office's holder,
 * -1 when the subject is no such thing or the verb takes no addressee.
 */
export function afterHolder(
  words: readonly ArabicWord[],
  at: number,
  limit: number,
  { addressee }: Verb,
): number {
  if (!addressee || !isOffice(words[at]!.folded)) return -1
  for (let i = at + 1; i < Math.min(limit, at + 9); i++) {
    const { personEnd, before } = words[i]!
    if (before.comma || before.stop || before.opens >= 0) return -1
    if (personEnd === 0) continue
    const behind = behindEnd(words, i, personEnd, limit)
    return behind < limit ? behind : -1
  }
  return -1
}
