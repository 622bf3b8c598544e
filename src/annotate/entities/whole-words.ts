import { bit } from '../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../languages/names/name-rules.ts'
import { Gap } from './gaps.ts'
import type { NameWord } from './name-words.ts'

/**
 * The folded words that begin with no particle though they look like it: what stands behind a
 * preposition or «السيد» somewhere in the document. «على وايلي» shows that «وايلي» is a name.
 */
export function findWholeWords(
  sentences: readonly NameWord[][],
  { wholeAfter }: NameRules,
): ReadonlySet<string> {
  const whole = new Set<string>()
  if (!wholeAfter) return whole
  for (const words of sentences) {
    words.forEach((word, i) => {
      const before = words[i - 1]
      if (
        before &&
        word.gapBefore === Gap.space &&
        wholeAfter.has(before.folded) &&
        !isPersonsName(before, words[i - 2])
      )
        whole.add(word.folded)
    })
  }
  return whole
}

/** «بن علي والشعب»: folding makes «على» of it. */
const isPersonsName = ({ bits }: NameWord, before: NameWord | undefined): boolean =>
  (bits & bit.given) !== 0 &&
  before !== undefined &&
  (before.bits & (bit.given | bit.surname | bit.particle | bit.title)) !== 0
