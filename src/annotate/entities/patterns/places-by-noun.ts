/** Places that the noun before them names, where neither the model nor a list knows them. */
import { hasArticle } from '../../../languages/names/attached-words.ts'
import type { Language } from '../../../languages/language.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { isFinished } from '../finished-noun.ts'
import { isClose, placeBits, type NameWord } from '../name-words.ts'
import type { Pattern } from './pattern.ts'
import { isUnknownName } from './units.ts'

const longest = 4
const noQuality = bit.title | bit.speechVerb | bit.time | bit.people | bit.demonym
const ofOthers = noQuality | placeBits

/**
 * «شارع السنابل», «مقهى سلوقة»: the noun of a place without the article, and a word with it or one
 * that nobody knows. Behind «سوق» a noun of every day may be what is sold: «سوق السيارات».
 */
export const placeByNoun: Pattern = (words, i, language) => {
  const { names } = language
  const { behindNouns, attached } = names
  const [noun, own] = [words[i]!, words[i + 1]]
  if (!behindNouns || !isClose(own) || own.core.skip > 0 || own.bits & ofOthers) return null
  const { folded } = noun.core
  const isSure = behindNouns.places.has(folded)
  if ((!isSure && !behindNouns.likelyPlaces.has(folded)) || isFinished(noun, names)) return null
  const isNamed = hasArticle(own.folded, attached)
    ? isSure || !isPlain(own, names)
    : isUnknownName(own, language) && (isSure || attached?.isFeminine(own.folded) === false)
  if (behindNouns.trades.has(folded) && !isWhere(noun, words[i - 1], names)) return null
  if (!isNamed || isOfPeople(own, names)) return null
  let to = i + 2
  while (to - i < longest && isClose(words[to]) && isQuality(words[to]!, language)) to++
  return { type: 'LOC', from: i, to }
}

/** «في سوق …», «بسوق …»: told as a place; «حجم سوق …» is a trade. */
const isWhere = (noun: NameWord, before: NameWord | undefined, names: NameRules): boolean =>
  noun.core.skip > 0 ||
  (before?.forms.some((form) => names.placePrepositions.has(form.folded)) ?? false)

/** «العقارات», «التجميل»: things of every day and what is done, «المدينة». */
const isPlain = (
  { folded, forms, bits }: NameWord,
  { plainNouns, plainComplements, endings, attached, withoutArticle }: NameRules,
): boolean =>
  (bits & bit.everyday) !== 0 ||
  forms.some((form) => plainNouns?.has(form.folded)) ||
  plainComplements?.has(folded) === true ||
  endings?.ofActions.test(folded) === true ||
  attached?.isOfThings(withoutArticle?.(folded) ?? folded) === true

const isOfPeople = ({ forms }: NameWord, { humanPlurals }: NameRules): boolean =>
  forms.some(({ folded }) => humanPlurals?.has(folded))

/** «الغربي», «الكبير» */
const isQuality = ({ folded, bits }: NameWord, { names: { attached } }: Language): boolean =>
  hasArticle(folded, attached) &&
  (bits & noQuality) === 0 &&
  ((bits & bit.roleAdjective) !== 0 || attached?.isRelational(folded) === true)
