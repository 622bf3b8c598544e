import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import type { WordRange } from './pattern.ts'

/**
 * Persons' ranges that nothing parts, the second of one word, as one: a family name of its own.
 * `ranges` are in order.
 */
export function joinFamilyNames(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
): WordRange[] {
  const joined: WordRange[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    const first = words[range.from]!
    if (
      last &&
      last.type === 'PER' &&
      range.type === 'PER' &&
      last.to === range.from &&
      range.to === range.from + 1 &&
      first.gapBefore <= Gap.hyphen &&
      first.core.skip === 0
    )
      joined[joined.length - 1] = { ...last, to: range.to }
    else joined.push(range)
  }
  return joined
}
