/** A person with the nickname in the middle: 'Walter "Tato" Quiroga', "Nélida 'la Negra' Oviedo". */
import { bit } from '../../languages/names/name-lexicon.ts'
import { isCapital } from './capital-words.ts'
import { Gap } from './gaps.ts'
import type { NameWord } from './name-words.ts'
import type { WordRange } from './patterns/pattern.ts'

const longestNickname = 3

/** The name that begins with the given name at `i`, `endOf` a word behind the marks; null for others. */
export function nicknamed(
  words: readonly NameWord[],
  i: number,
  endOf: (from: number) => number,
): WordRange | null {
  if (!(words[i]!.bits & bit.given) || words[i + 1]?.gapBefore !== Gap.quoteOpen) return null
  for (let at = i + 2; at <= i + 1 + longestNickname && at < words.length; at++) {
    const { gapBefore } = words[at]!
    if (gapBefore === Gap.quoteClose)
      return isCapital(words[at]!) ? { type: 'PER', from: i, to: endOf(at) } : null
    if (gapBefore > Gap.hyphen) return null
  }
  return null
}
