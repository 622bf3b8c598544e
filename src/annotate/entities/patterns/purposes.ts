/** What a body or a gathering is for, where only its noun and its name were found. */
import {
  hasArticle,
  isDefiniteAdjective,
  mayBeginWithAnd,
} from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { isClose, placeBits, type NameWord } from '../name-words.ts'
import { isOtherNoun } from './behind-bodies.ts'
import type { Pattern, WordRange } from './pattern.ts'

/** A head, two words of a name; behind more the name is whole. */
const longestNamed = 3
const longestPurpose = 4

/**
 * «فرقة جلنار | للمسرح الراقص», «مركز الفرات | لحقوق الإنسان»: the trade of a body behind its name,
 * which «المسرح» alone would not show («سلم مركز الفرات للشرطة»). `stop`: what is free behind it.
 */
export function overPurpose(
  words: readonly NameWord[],
  range: WordRange,
  stop: number,
  names: NameRules,
): WordRange {
  const { type, from, to } = range
  const { attached, namedPurposes, purposes } = names
  const [head, purpose] = [words[from]!, words[to]]
  if (type !== 'ORG' || !attached || !namedPurposes || !isClose(purpose) || to >= stop) return range
  if (to - from < 2 || to - from > longestNamed) return range
  if (!(head.bits & bit.organisationHead) || hasArticle(head.core.folded, attached)) return range
  if (purposes?.has(purpose.folded)) {
    const matter = words[to + 1]
    const isWhole = isClose(matter) && to + 1 < stop && hasArticle(matter.folded, attached)
    return isWhole ? { ...range, to: to + 2 } : range
  }
  if (!isTrade(purpose, names)) return range
  return { ...range, to: endOfTrade(words, to + 1, Math.min(stop, to + longestPurpose), names) }
}

/** «للمسرح» */
const isTrade = ({ folded, forms }: NameWord, { attached, namedPurposes }: NameRules): boolean =>
  folded.startsWith(attached!.toArticle) &&
  forms.some((form) => namedPurposes!.trades.has(form.folded))

/** Behind its adjectives and «والتوزيع», a second trade. */
function endOfTrade(
  words: readonly NameWord[],
  from: number,
  stop: number,
  names: NameRules,
): number {
  let to = from
  while (to < stop && isClose(words[to]) && isQualityOrSecond(words, to, names)) to++
  return to
}

function isQualityOrSecond(words: readonly NameWord[], at: number, names: NameRules): boolean {
  const word = words[at]!
  const { attached, namedPurposes } = names
  if (mayBeginWithAnd(word.folded, attached))
    return word.forms.some(({ skip, folded }) => skip === 1 && namedPurposes!.trades.has(folded))
  return (
    isDefiniteAdjective(word.folded, attached) &&
    (word.bits & (bit.time | bit.title | bit.people)) === 0
  )
}

/** «لتحرير أزواد»: whether the place behind it defines a purpose. */
export function isOfListedPlace(
  purpose: NameWord,
  place: NameWord | undefined,
  { purposes }: NameRules,
): boolean {
  return (
    purposes?.has(purpose.folded) === true &&
    isClose(place) &&
    place.core.skip === 0 &&
    (place.bits & placeBits) !== 0 &&
    (place.bits & (bit.common | bit.everyday)) === 0
  )
}

/** «المعرض الدولي للنشر والكتاب»: a gathering, how wide it is, and what it is about. */
export const gatheringWithPurpose: Pattern = (words, i, { names }) => {
  const { attached, namedPurposes } = names
  if (!attached || !namedPurposes) return null
  const { gatherings, scopes } = namedPurposes
  if (!words[i]!.forms.some(({ folded }) => gatherings.has(folded))) return null
  let to = i + 1
  while (isClose(words[to]) && scopes.has(words[to]!.folded)) to++
  const purpose = words[to]
  if (to === i + 1 || !isClose(purpose) || !purpose.folded.startsWith(attached.toArticle))
    return null
  if (purpose.bits & ofOthers || isPlain(purpose, names)) return null
  to++
  while (to - i < 6 && isClose(words[to]) && isMatter(words, to, names)) to++
  return { type: 'EVENT', from: i, to }
}

/** Whom or whose else a gathering may be: «المؤتمر الوطني للحزب». */
const ofOthers =
  bit.organisationHead | bit.title | bit.people | bit.given | bit.time | bit.outletHead | placeBits

const isPlain = ({ forms }: NameWord, { plainComplements, teamNouns }: NameRules): boolean =>
  forms.some(({ folded }) => plainComplements?.has(folded) || teamNouns?.has(folded))

/** An adjective of the matter, or a second matter. */
function isMatter(words: readonly NameWord[], at: number, names: NameRules): boolean {
  const [before, word] = [words[at - 1]!, words[at]!]
  const { attached } = names
  if (word.bits & (bit.time | bit.title | bit.people | bit.organisationHead)) return false
  if (mayBeginWithAnd(word.folded, attached))
    return word.forms.some(({ skip, folded }) => skip === 1 && hasArticle(folded, attached))
  return isDefiniteAdjective(word.folded, attached) && !isOtherNoun(word, before, names)
}
