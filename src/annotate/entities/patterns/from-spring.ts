import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import type { WordRange } from './pattern.ts'

/**
 * «عين | توتة»: towns are called by the springs where they lie; not «عين الأردن سفيرا», where the word is
 * a verb. `first`: the first word that is free.
 */
export function fromSpring(
  words: readonly NameWord[],
  range: WordRange,
  first: number,
  { namedThings }: NameRules,
): WordRange {
  const { type, from } = range
  const spring = words[from - 1]
  const isSpring =
    type === 'LOC' &&
    spring !== undefined &&
    from - 1 >= first &&
    namedThings?.springs.has(spring.core.folded) === true &&
    words[from]!.gapBefore === Gap.space &&
    words[from]!.core.skip === 0 &&
    ((words[from]!.bits | words[from]!.phraseBits) & bit.country) === 0
  return isSpring ? { ...range, from: from - 1 } : range
}
