/**
 * Of places that were found, those that are words of every day and that a list shows to be places:
 * «أملج والوجه والعين».
 */
import { mayBeginWithAnd } from '../../../languages/names/attached-words.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import type { WordRange } from './pattern.ts'

/**
 * Those of `ranges`, in order, that are a place by one word of every day and stand beside another
 * place, joined by «و», which is no such word, or one that the list has shown already.
 */
export function placesInLists(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  names: NameRules,
): ReadonlySet<WordRange> {
  const shown = new Set<WordRange>()
  const isSure = (range: WordRange | undefined) =>
    range?.type === 'LOC' && (shown.has(range) || !isEveryday(words, range))
  ranges.forEach((range, k) => {
    const [before, after] = [ranges[k - 1], ranges[k + 1]]
    if (range.type !== 'LOC' || range.to - range.from !== 1 || !isEveryday(words, range)) return
    const isShown =
      (isSure(before) && isJoined(words, before!, range, names)) ||
      (isSure(after) && isJoined(words, range, after!, names))
    if (isShown) shown.add(range)
  })
  return shown
}

const isEveryday = (words: readonly NameWord[], { from, to }: WordRange): boolean =>
  to - from === 1 && (words[from]!.bits & bit.everyday) !== 0

const isJoined = (
  words: readonly NameWord[],
  first: WordRange,
  second: WordRange,
  { attached }: NameRules,
): boolean =>
  first.to === second.from &&
  words[second.from]!.gapBefore === Gap.space &&
  mayBeginWithAnd(words[second.from]!.folded, attached)
