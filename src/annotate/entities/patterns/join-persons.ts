import { bit } from '../../../languages/name-lexicon.ts'
import type { NameRules } from '../../../languages/name-rules.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import type { WordRange } from './pattern.ts'

const longestName = 4

/**
 * A person's name that was found in two parts with nothing but a space between them, for a language
 * with capitals; two full names stay two.
 */
export function joinPersons(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  names: NameRules,
): WordRange[] {
  if (!names.hasCase) return [...ranges]
  const joined: WordRange[] = []
  for (const range of ranges) {
    const last = joined[joined.length - 1]
    const isPart =
      last !== undefined &&
      last.type === 'PER' &&
      range.type === 'PER' &&
      last.to === range.from &&
      words[range.from]!.gapBefore === Gap.space &&
      range.to - last.from <= longestName &&
      (range.to === range.from + 1 || !(words[range.from]!.bits & bit.given))
    if (isPart) joined[joined.length - 1] = { ...last, to: range.to }
    else joined.push(range)
  }
  return joined
}
