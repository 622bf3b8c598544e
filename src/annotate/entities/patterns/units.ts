import { hasArticle, type AttachedWords } from '../../../languages/names/attached-words.ts'
import type { Language } from '../../../languages/language.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { isClose, type NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import type { Pattern } from './pattern.ts'

const isDigits = (word: NameWord | undefined) => word !== undefined && word.shape === Shape.digits

/** A head noun and a number: «الوحدة 8200», "Unit 8200". */
export const numberedUnit: Pattern = (words, i, { names }) => {
  const word = words[i]!
  if (!isDigits(words[i + 1]) || !isClose(words[i + 1]) || !(word.bits & bit.organisationHead))
    return null
  if (names.hasCase && word.shape === Shape.lower) return null
  if (names.attached && !isUnit(word, names.attached, names)) return null
  return words[i + 1]!.end - words[i + 1]!.start <= 5 ? { type: 'ORG', from: i, to: i + 2 } : null
}

/** «الوحدة»; not «الصحيفة 31 مرة», since no number usually follows it. */
const isUnit = (
  { folded, core }: NameWord,
  { article }: AttachedWords,
  { unitHeads }: NameRules,
): boolean => folded.includes(article) && unitHeads?.has(core.folded.replace(article, '')) === true

/** A word that the model never met behind the head of a unit: «وحدة مام-رام», «كتيبة …». */
export const namedUnit: Pattern = (words, i, language) => {
  const { names } = language
  const head = words[i - 1]
  if (!head || !isClose(words[i]) || !names.unitHeads?.has(head.core.folded)) return null
  let to = i
  while (
    to < words.length &&
    to - i < 3 &&
    isClose(words[to]) &&
    isUnknownName(words[to]!, language)
  )
    to++
  return to > i ? { type: 'ORG', from: i - 1, to } : null
}

/** Never met, in no list, without the look of a verb. */
export function isUnknownName(word: NameWord, { names }: Language): boolean {
  return (
    !word.isKnown &&
    (word.bits & ~bit.alike) === 0 &&
    word.folded.length > 2 &&
    !hasArticle(word.folded, names.attached) &&
    !names.verbalBeginnings?.includes(word.folded[0]!) &&
    word.shape < Shape.digits
  )
}
