/** People whose names stand in quotation marks. */
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import { headBits, isClose, type NameWord } from '../name-words.ts'
import { isDefiniteTitle } from '../role-words.ts'
import type { Pattern } from './pattern.ts'

const longestName = 4

/**
 * «المستشار "حمدان الشامي"»: a given name and more behind a title with its article; «محاكمة "منصور"»: names of
 * people alone behind what is done to people by a court or the police.
 */
export const quotedPerson: Pattern = (words, i, { names }) => {
  const [before, first] = [words[i - 1], words[i]!]
  if (names.hasCase || !before || first.gapBefore !== Gap.quoteOpen) return null
  const to = endOfQuote(words, i)
  if (to < 0 || !words.slice(i, to).every((word) => isOfPerson(word, names))) return null
  const isTitled =
    to - i > 1 &&
    (first.bits & bit.given) !== 0 &&
    isDefiniteTitle(before, names) &&
    isNoHead(before)
  const isTried = names.trials?.has(before.core.folded) === true
  return isTitled || isTried ? { type: 'PER', from: i, to } : null
}

function endOfQuote(words: readonly NameWord[], from: number): number {
  for (let to = from + 1; to <= words.length && to - from <= longestName; to++) {
    if (words[to - 1]!.gapAfter === Gap.quoteClose) return to
    if (!isClose(words[to])) return -1
  }
  return -1
}

/** «حمدان», «الشامي»; not «العدل», «السندباد» */
const isOfPerson = ({ bits, core, folded }: NameWord, names: NameRules): boolean =>
  core.skip === 0 &&
  (bits & (bit.given | bit.surname)) !== 0 &&
  (bits & bit.everyday) === 0 &&
  !names.functionWords.has(folded)

const isNoHead = ({ bits }: NameWord): boolean => (bits & headBits) === 0
