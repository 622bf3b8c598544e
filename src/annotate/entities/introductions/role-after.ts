/** The role that stands right behind a person's name, where articles are written onto nouns. */
import type { Span } from '../../../model/text.ts'
import { hasArticle, type AttachedWords } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { isInNamedAfter } from './role-limits.ts'
import { continuesRole, isTitle, roleReach } from '../role-words.ts'
import { kindOf, numberKind } from '../../../text/letters.ts'

/** «… رئيس قطاع المياه بالوزارة»: an indefinite role and what defines it, right behind the name. */
export function roleAfter(words: readonly NameWord[], name: number, names: NameRules): Span | null {
  const { attached } = names
  const first = words[name]
  if (!first || !attached || !opensRole(first, attached, names)) return null
  let to = name + 1
  while (to < words.length && to - name < roleReach && goesOn(words, name, to, names)) to++
  while (to > name + 1 && isCutOff(words, to, names)) to--
  return to > name + 1 ? { start: first.start, end: words[to - 1]!.end } : null
}

/** Whether the word at `at` belongs to the role that begins at `from`. */
function goesOn(words: readonly NameWord[], from: number, at: number, names: NameRules): boolean {
  const { functionWords, purposes, attached, nameBreaks, introductions } = names
  const word = words[at]!
  const { folded, bits, gapBefore } = word
  if (nameBreaks?.has(folded)) return false
  if (isOpen(words[at - 1]!, attached!) || isInNamedAfter(words, at - 1, names))
    return (gapBefore <= Gap.hyphen || gapBefore === Gap.quoteOpen) && !functionWords.has(folded)
  if (gapBefore > Gap.hyphen || (bits & bit.speechVerb) !== 0) return false
  if (isOfDeed(words, from, at, attached!)) return false
  if (folded === introductions?.about)
    return words.slice(from, at).some((one) => introductions.representing.has(one.folded))
  if (words[at - 1]!.folded === introductions?.about) return !functionWords.has(folded)
  // «الدائرة 15»
  if (isNumber(folded)) return hasArticle(words[at - 1]!.folded, attached)
  return (
    (at === from + 1 && !functionWords.has(folded)) ||
    (bits & bit.title) !== 0 ||
    continuesRole(word, attached!, purposes)
  )
}

/** «رئيس البلدية | بالتقصير»: what is done, behind an office with its body; not «مدير المياه بالوزارة» */
function isOfDeed(
  words: readonly NameWord[],
  from: number,
  at: number,
  attached: AttachedWords,
): boolean {
  const { folded, bits, phraseBits } = words[at]!
  const complement = words[at - 1]!
  const isNamed = (complement.bits & bodiesAndPlaces) !== 0
  return (
    folded.startsWith(attached.byArticle) &&
    (bits & bodiesAndPlaces) === 0 &&
    phraseBits === 0 &&
    (isNamed || (at === from + 2 && hasArticle(complement.folded, attached)))
  )
}
const bodiesAndPlaces =
  bit.organisationHead | bit.organisation | bit.placeHead | bit.country | bit.region | bit.city

/** «مدير فريق», «نائب رئيس مجلس إدارة»: a noun for a body or an office that a word behind it completes. */
const isOpen = ({ folded, bits }: NameWord, attached: AttachedWords): boolean =>
  (bits & (bit.organisationHead | bit.placeHead)) !== 0 &&
  (bits & (bit.organisation | bit.city | bit.demonym)) === 0 &&
  !hasArticle(folded, attached) &&
  !attached.definiteInRole.some((beginning) => folded.startsWith(beginning))

/** A last word with which no role ends: «في», «عن», «وعضو» at the limit of what is read. */
const isCutOff = (words: readonly NameWord[], to: number, names: NameRules): boolean => {
  const { folded } = words[to - 1]!
  return (
    names.attached!.roleLinks.has(folded) ||
    folded === names.introductions?.about ||
    names.functionWords.has(folded)
  )
}

/** An indefinite title right behind the name, which is no name itself. */
const opensRole = (first: NameWord, attached: AttachedWords, names: NameRules): boolean =>
  first.gapBefore === Gap.space &&
  isTitle(first, names) &&
  !names.clauseWords?.has(first.folded) &&
  (first.bits & bit.given) === 0 &&
  !hasArticle(first.folded, attached) &&
  names.introductions?.otherWords.has(first.folded) !== true &&
  first.core.skip === 0

/** One number sign to three. */
export function isNumber(folded: string): boolean {
  const signs = [...folded]
  return (
    signs.length > 0 &&
    signs.length <= 3 &&
    signs.every((sign) => kindOf(sign.codePointAt(0)!) === numberKind)
  )
}
