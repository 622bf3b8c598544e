import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import type { WordRange } from './pattern.ts'

const longestNickname = 2
/** Given names before a nickname. */
const longestGiven = 2

/** «مازن «تايجر» الحلواني», "Nikolai “Zofek” Reed": one person with the nickname in the middle. */
export function joinNicknamed(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
): WordRange[] {
  const joined: WordRange[] = []
  for (const range of ranges) {
    const nickname = range.type === 'PER' ? nicknameBefore(words, range.from) : -1
    const given = nickname < 0 ? undefined : joined.findLast(({ from }) => from < nickname)
    const isPart =
      given?.type === 'PER' && given.to === nickname && nickname - given.from <= longestGiven
    if (!isPart) joined.push(range)
    else joined.splice(joined.indexOf(given), joined.length, { ...given, to: range.to })
  }
  return joined
}

/** Where a nickname begins that ends right before word `at`, with nothing but its marks around; -1 for none. */
function nicknameBefore(words: readonly NameWord[], at: number): number {
  if (!isOnly(words, at, Gap.quoteClose)) return -1
  for (let i = at - 1; i >= Math.max(1, at - longestNickname); i--)
    if (isOnly(words, i, Gap.quoteOpen)) return i
  return -1
}

/** Whether a mark stands alone before word `at`. */
const isOnly = (words: readonly NameWord[], at: number, mark: number): boolean =>
  words[at]?.gapBefore === mark && words[at - 1]?.gapAfter === mark
