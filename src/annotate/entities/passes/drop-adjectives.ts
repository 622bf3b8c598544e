import {
  hasArticle,
  isDefinite,
  type AttachedWords,
} from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { placeOf } from '../place-of.ts'
import { hasAnd } from '../prefixes-of.ts'

/**
 * Leaves out the words for a people that describe those before them: «العمال المصريين», «مرتزقة
 * سوريين», «وزراء الخارجية العرب». After a noun without the article a word with it is a people's
 * name: «آلاف المصريين». A nationality behind another one is no family's name.
 */
export function dropAdjectives(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  { humanPlurals, stateBodies, attached }: NameRules,
): Draft[] {
  if (!humanPlurals) return [...drafts]
  const describes = (start: number): boolean => {
    const [words, at] = placeOf(start, sentences)
    const word = words[at]
    const noun = words[at - 1]
    if (word?.start !== start || !noun || word.gapBefore !== Gap.space) return false
    const isDescribed = isOfPeople(noun, humanPlurals)
    if (isDescribed && isDefinite(word.folded, attached) === isDefinite(noun.folded, attached))
      return true
    if (isPluralWithArticle(noun, attached) && hasArticle(word.folded, attached)) return true
    const ministers = words[at - 2]
    const isOffice = stateBodies?.has(noun.folded) ?? false
    return isOffice && ministers !== undefined && isOfPeople(ministers, humanPlurals)
  }
  return drafts.filter(({ type, words, start }) => {
    if (words.length > 1) return true
    if (type === 'PER') return !isFurtherNationality(placeOf(start, sentences))
    return type !== 'GROUP' || !describes(start)
  })
}

/** «وزيرا الثقافة المصري | والتونسي»: no family's name behind another nationality. */
function isFurtherNationality([words, at]: [readonly NameWord[], number]): boolean {
  const [noun, before, word] = [words[at - 2], words[at - 1], words[at]]
  return (
    noun !== undefined &&
    isNationality(before) &&
    isNationality(word) &&
    before!.gapBefore === Gap.space &&
    word!.gapBefore === Gap.space &&
    hasAnd(word!.prefixes)
  )
}

const isNationality = (word: NameWord | undefined): boolean =>
  word !== undefined && (word.bits & bit.demonym) !== 0 && (word.bits & bit.given) === 0

/** Whether any reading of a word is a noun for several people. */
const isOfPeople = ({ forms }: NameWord, plurals: ReadonlySet<string>) =>
  forms.some(({ folded }) => plurals.has(folded))

/** «المصارعين», «للفلاحين» */
const isPluralWithArticle = ({ forms }: NameWord, attached: AttachedWords | undefined): boolean =>
  forms.some(({ folded }) => hasArticle(folded, attached) && attached?.isOfSeveral(folded) === true)
