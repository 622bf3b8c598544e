/**
 * Where names end in a script without capitals: the model runs on into words that no name holds.
 */
import {
  hasArticle,
  isDefiniteAdjective,
  isDefinite,
  mayBeginWithAnd,
  type AttachedWords,
} from '../../../languages/names/attached-words.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { Language } from '../../../languages/language.ts'
import { Evidence } from '../document-evidence.ts'
import { isBehindBody, isToldTo } from './behind-bodies.ts'
import { endsPerson } from './ends-person.ts'
import { isForPeople } from './borders.ts'
import { Gap } from '../gaps.ts'
import { leastLikeness } from '../least-likeness.ts'
import { nameBits, placeBits, type NameWord } from '../name-words.ts'
import type { WordRange } from './pattern.ts'
import { personAfterBody } from './person-after-body.ts'

const isListed = (word: NameWord) =>
  (word.bits & (nameBits | bit.alike | bit.particle)) !== 0 || word.phraseBits !== 0

/**
 * A range without the words that cannot belong to it, and the person whom a body's range swallowed;
 * none when nothing of a name is left.
 */
export function boundedPlainly(
  words: readonly NameWord[],
  range: WordRange,
  { names }: Language,
): WordRange[] {
  const { type } = range
  if (isInQuotes(words, range)) return [range]
  const begun = pastFunctionWords(words, range, names)
  if (begun === range.to) return []
  const from = type === 'PER' ? pastTitles(words, { ...range, from: begun }, names) : begun
  const inside = words.slice(from, range.to)
  if (type === 'PER' && inside.every(namesNobody)) return []
  if (inside[0]!.gapBefore !== Gap.parenOpen && inside.every((word) => isNationality(word, names)))
    return type === 'GROUP' ? [range] : []
  const end = inside.findIndex((_, i) => i > 0 && endsBefore(words, from + i, type, names))
  const to = end < 0 ? range.to : from + end
  if (to === from + 1 && isEverydayNoun(inside[0]!, type)) return []
  const rest = type === 'ORG' ? personAfterBody(words, { from, to }, names) : -1
  if (rest < 0) return [{ type, from, to }]
  return [
    { type, from, to: rest },
    { type: 'PER', from: rest, to },
  ]
}

const isInQuotes = (words: readonly NameWord[], { from, to }: WordRange) =>
  words[from]!.gapBefore === Gap.quoteOpen && words[to - 1]!.gapAfter === Gap.quoteClose

/** Where a person's name begins behind its titles. */
function pastTitles(words: readonly NameWord[], { from, to }: WordRange, names: NameRules): number {
  let start = from
  while (to - start > 1 && isTitleOnly(words[start]!, names)) start++
  return to - start > 2 && isOfRole(words, start, names) ? start + 1 : start
}

/** «مهندس الرصد الجوي …»: an adjective of the office that stands before a person's name. */
function isOfRole(words: readonly NameWord[], at: number, names: NameRules): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]!]
  const { attached } = names
  return (
    before !== undefined &&
    word.gapBefore === Gap.space &&
    (word.bits & bit.title) === 0 &&
    (word.bits & (bit.everyday | bit.roleAdjective | bit.demonym)) !== 0 &&
    isDefiniteAdjective(word.folded, attached) &&
    !isNameWithArticle(word, names) &&
    hasArticle(before.folded, attached) &&
    !hasArticle(next.folded, attached)
  )
}

/** «الحداد», not «الجوي», which a list has without the article alone. */
const isNameWithArticle = ({ bits, core }: NameWord, { attached }: NameRules): boolean =>
  (bits & (nameBits | bit.alike)) !== 0 && hasArticle(core.folded, attached)

/** Where a name begins behind «بأن», «وقالت», with which none does; its end where none is left. */
function pastFunctionWords(
  words: readonly NameWord[],
  { type, from, to }: WordRange,
  { attached, functionWords, nameOpeners, ofMine, verbs }: NameRules,
): number {
  // «هو جينتاو» is a person, «هو الربيع العربي» nobody and no event
  const opensNone = (i: number) =>
    (words[i]!.bits & bit.speechVerb) !== 0 ||
    functionWords.has(words[i]!.folded) ||
    words[i]!.forms.some(({ skip, folded }) => skip <= 1 && verbs?.has(folded)) ||
    (type === 'PER' && i < to - 1 && words[i]!.bits === bit.everyday)
  const isName = (i: number) =>
    type === 'PER'
      ? isListed(words[i]!) && !hasArticle(words[i + 1]?.folded ?? '', attached)
      : words[i]!.phraseBits !== 0
  // «لي صديقي سامر»
  const isOfMine = (i: number) => i < to - 1 && ofMine?.has(words[i]!.folded) === true
  const isSkipped = (i: number) =>
    (type === 'PER' && (isOfMine(i) || isOfMine(i + 1))) ||
    (!isName(i) && opensNone(i) && !nameOpeners?.has(words[i]!.folded))
  let start = from
  while (start < to && isSkipped(start)) start++
  return start
}

const isEverydayNoun = (word: NameWord, type: WordRange['type']) =>
  (type === 'ORG' && isPlainHead(word)) ||
  ((type === 'ORG' || type === 'LOC') && isEverydayHere(word))

/** «الدكتور», «وزير»: a title that is not part of anyone's name. */
function isTitleOnly({ bits, folded, gapAfter }: NameWord, { attached }: NameRules): boolean {
  return (
    (bits & bit.title) !== 0 &&
    (bits & (bit.given | bit.surname)) === 0 &&
    (hasArticle(folded, attached) || attached?.shortTitles.has(folded) === true) &&
    gapAfter <= Gap.hyphen
  )
}

/** «الوحدة», «الشرطة»: a club's name, but anywhere else than in sport a noun taken up. */
const isPlainHead = ({ bits, evidence, gapBefore }: NameWord) =>
  (bits & bit.organisationHead) !== 0 &&
  (bits & bit.common) !== 0 &&
  !(evidence & Evidence.aboutSport) &&
  gapBefore !== Gap.quoteOpen

/** «ليل»: a city's name too, but a word of every day where nothing shows a place. */
const isEverydayHere = ({ bits, evidence, gapBefore }: NameWord) =>
  (bits & bit.everyday) !== 0 && !(evidence & shownAsName) && gapBefore !== Gap.quoteOpen

const shownAsName =
  Evidence.aboutSport |
  Evidence.afterPlaceHead |
  Evidence.afterPlacePreposition |
  Evidence.afterOutletHead |
  Evidence.afterBodyHead

/** «السعودي» after a name that stands in quotes: nothing but an adjective. */
const isNationality = (word: NameWord, { attached }: NameRules) =>
  (word.bits & bit.demonym) !== 0 &&
  (word.bits & (nameBits | bit.people)) === 0 &&
  word.phraseBits === 0 &&
  isDefinite(word.folded, attached)

/** Words of which no name is made: «المعروف ب», «خطاب ألقاه». */
function namesNobody(word: NameWord): boolean {
  return (
    !isListed(word) &&
    (word.folded.length < 2 ||
      (word.bits &
        (bit.title | bit.roleAdjective | bit.everyday | bit.speechVerb | bit.demonym)) !==
        0) &&
    (word.bits & bit.people) === 0
  )
}

function endsBefore(
  words: readonly NameWord[],
  i: number,
  type: WordRange['type'],
  names: NameRules,
): boolean {
  const { attached } = names
  const word = words[i]!
  const { bits, folded } = word
  if (word.forms.some((form) => form.skip > 0 && names.clanHeads?.has(form.folded))) return true
  if (type === 'ORG' && isNoneOfBody(word, names)) return true
  if (attached && isThingUnderBy(word, attached)) return true
  if (isListed(word)) return false
  if (bits & bit.speechVerb || attached?.afterNames.has(folded)) return true
  if (type === 'PER') return endsPerson(word, words[i - 1]!, names)
  if (type !== 'ORG' && type !== 'LOC') return false
  const before = words[i - 1]!
  return (
    isBehindBody(word, before, names) ||
    (attached !== undefined && beginsAnother(word, attached)) ||
    (isBehindDefinite(word, before, attached) &&
      !isJoined(word, words[i + 1], names) &&
      !isForPeople(word, words[i + 1], names))
  )
}

/** «سبيس إكس | بصاروخ …» */
const isThingUnderBy = (
  { folded, core, bits, phraseBits }: NameWord,
  { byArticle }: AttachedWords,
): boolean =>
  core.skip === 1 &&
  byArticle.startsWith(folded[0]!) &&
  !folded.startsWith(byArticle) &&
  (bits & bit.productHead) !== 0 &&
  (bits & nameBits) === 0 &&
  phraseBits === 0

/** Whom a body tells, or what it does something with. */
const isNoneOfBody = (word: NameWord, names: NameRules): boolean =>
  isToldTo(word, names) || (names.attached !== undefined && isPlainUnderBy(word, names.attached))

/** «رحب الاتحاد الأوروبي بالاتفاق»: a word of every day under "by", though a club is called so too. */
const isPlainUnderBy = (
  { folded, core, bits, phraseBits, inQuotes }: NameWord,
  { byArticle }: AttachedWords,
): boolean =>
  folded.startsWith(byArticle) &&
  core.skip > 0 &&
  (bits & bit.common) !== 0 &&
  (bits & bit.everyday) !== 0 &&
  (bits & placeBits) === 0 &&
  phraseBits === 0 &&
  !inQuotes

/** An everyday word without an article behind a definite one: the name is complete before it. */
function isBehindDefinite(
  { folded, bits, isKnown, likeness, gapBefore }: NameWord,
  before: NameWord,
  attached: AttachedWords | undefined,
): boolean {
  const isEveryday =
    bits & bit.everyday
      ? (bits & ~bit.everyday) === 0
      : isKnown && bits === 0 && likeness < leastLikeness.ofOrdinary
  return (
    isDefinite(before.folded, attached) &&
    !isDefinite(folded, attached) &&
    isEveryday &&
    gapBefore <= Gap.hyphen
  )
}

/** «والفنون», «وتقنية المعلومات»: a second matter of the same body. */
const isJoined = (word: NameWord, after: NameWord | undefined, { attached }: NameRules) =>
  mayBeginWithAnd(word.folded, attached) &&
  word.forms.length > 1 &&
  (word.forms.some(({ skip, folded }) => skip === 1 && hasArticle(folded, attached)) ||
    (after !== undefined && after.gapBefore <= Gap.hyphen && isDefinite(after.folded, attached)))

/** «بالقاهرة», «لشركة»: a particle that joins something else to a body. */
function beginsAnother({ folded, core, bits }: NameWord, { byArticle, to }: AttachedWords) {
  if (folded.startsWith(byArticle) && folded.length > 4)
    if (core.skip === 0 || (bits & placeBits) === 0) return true
  return (
    folded.startsWith(to) && core.skip > 0 && (bits & (bit.organisationHead | bit.outletHead)) !== 0
  )
}
