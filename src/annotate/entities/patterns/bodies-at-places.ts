/** Bodies that the place behind their noun names, where only the place was found. */
import { hasArticle } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { isFinished } from '../finished-noun.ts'
import { isClose, placeBits, type NameWord } from '../name-words.ts'
import type { Pattern } from './pattern.ts'

const ofOthers = bit.common | bit.everyday | bit.demonym

/** So many nouns may stand between the noun of a body and its place. */
const mostBetween = 2

/**
 * «غرفة صحار», «هيئة ميناء صحار»: the noun of a body, what it is for, and a listed place; «مرور صحار»:
 * a service of a city, which before a country is a matter, «أمن مصر».
 */
export const bodyAtPlace: Pattern = (words, i, { names }) => {
  const { behindNouns } = names
  const head = words[i]!
  if (!behindNouns || isFinished(head, names)) return null
  const isService = behindNouns.services.has(head.core.folded)
  if (isService && words[i - 1] && words[i - 1]!.bits & bit.title) return null
  if (!isService && !behindNouns.bodiesAtPlaces.has(head.core.folded)) return null
  let at = i + 1
  if (!isService) while (at - i <= mostBetween && isBetween(words[at], names)) at++
  const place = words[at]
  if (!isClose(place) || place.core.skip > 0) return null
  const wanted = isService ? bit.city : placeBits
  if (place.phraseStart && place.phraseBits & wanted)
    return { type: 'ORG', from: i, to: endOfPhrase(words, at) }
  const isNamed = (place.bits & wanted) !== 0 && (place.bits & ofOthers) === 0
  return isNamed ? { type: 'ORG', from: i, to: at + 1 } : null
}

/** «ميناء», «عمال»: a noun of every day without the article. */
const isBetween = (word: NameWord | undefined, names: NameRules): boolean =>
  isClose(word) &&
  word.core.skip === 0 &&
  word.phraseBits === 0 &&
  !hasArticle(word.folded, names.attached) &&
  ((word.bits & (bit.placeHead | bit.organisationHead)) !== 0 ||
    names.plainNouns?.has(word.folded) === true ||
    names.humanPlurals?.has(word.folded) === true)

function endOfPhrase(words: readonly NameWord[], from: number): number {
  let to = from + 1
  while (words[to]?.phraseBits === words[from]!.phraseBits && !words[to]!.phraseStart) to++
  return to
}
