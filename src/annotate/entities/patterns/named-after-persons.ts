/** What bears a person's name: «قاعة الشيخ سامي نصر», «مسابقة الشاعر سامي نصر». */
import { isDefiniteAdjective } from '../../../languages/names/attached-words.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import { isFinished } from '../finished-noun.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { isDefiniteTitle } from '../role-words.ts'
import type { WordRange } from './pattern.ts'

/**
 * A person's name with the noun of what is named after him: the noun without the article, right
 * before the name or before a title. `first`: the first word that is free.
 */
export function withNounOfNamed(
  words: readonly NameWord[],
  range: WordRange,
  first: number,
  names: NameRules,
): WordRange {
  const { type, from, to } = range
  if (type !== 'PER' || !names.namedAfterPersons || !isBehind(words, from)) return range
  const isTitled = isDefiniteTitle(words[from - 1]!, names) && isBehind(words, from - 1)
  const at = isTitled ? from - 2 : from - 1
  const noun = words[at]!
  const named = names.namedAfterPersons.get(noun.core.folded)
  if (at < first || !named || isFinished(noun, names)) return range
  const isShown = {
    oneWord: true,
    twoWords: isTitled || to - from > 1,
    title: isTitled && names.makers?.has(words[from - 1]!.folded) === false,
  }
  if (!isShown[named.by]) return range
  return { type: named.type, from: at, to: isQuality(words[to], names) ? to + 1 : to }
}

/** Nothing but a space parts a word from the one before it, and no particle is written onto it. */
const isBehind = (words: readonly NameWord[], at: number): boolean =>
  at > 0 && words[at]!.gapBefore === Gap.space && words[at]!.core.skip === 0

/** «الدولي», «الخيرية» */
const isQuality = (word: NameWord | undefined, { attached }: NameRules): boolean =>
  word?.gapBefore === Gap.space &&
  (word.bits & bit.demonym) === 0 &&
  isDefiniteAdjective(word.folded, attached)
