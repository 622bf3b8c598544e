import { hasArticle, isDefinite, mayBeginWithAnd } from '../../../languages/names/attached-words.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import { isFinished } from '../finished-noun.ts'
import { isClose, placeBits, type NameWord } from '../name-words.ts'
import { isActionOf, isOtherNoun } from './behind-bodies.ts'
import { isForPeople } from './borders.ts'
import type { Pattern } from './pattern.ts'
import { isOfListedPlace } from './purposes.ts'

/**
 * A noun that always begins the name of a body, and what defines it: «وزارة الخارجية», «جامعة
 * بغداد», «حزب العمال البريطاني».
 */
export const bodyWithComplement: Pattern = (words, i, { names }) => {
  const word = words[i]!
  if (!isOpener(word, names)) return null
  let to = i + 1
  while (
    to < words.length &&
    to - i < 6 &&
    isClose(words[to]) &&
    isComplement(words[to]!, words[to - 1]!, to === i + 1, names) &&
    (to === i + 1 ||
      isQuality(words[to]!, names) ||
      (!isOfPlace(words[i + 1]!) &&
        !(words[to - 1]!.bits & bit.demonym) &&
        !(words[to]!.bits & bit.everyday)))
  )
    to++
  if (to === i + 1 && words[to]?.phraseStart && words[to]!.phraseBits & placeBits)
    do to++
    while (words[to] && !words[to]!.phraseStart && words[to]!.phraseBits & placeBits)
  return to > i + 1 ? { type: 'ORG', from: i, to } : null
}

const isOpener = (word: NameWord, names: NameRules): boolean =>
  names.bodyOpeners?.has(word.core.folded) === true ||
  (names.behindNouns?.bareBodies.has(word.core.folded) === true && !isFinished(word, names))

const isOfPlace = ({ bits }: NameWord) => (bits & placeBits) !== 0
/** «الأهلية», «المصرية»: what may still follow a body's place. */
const isQuality = ({ bits, folded }: NameWord, { attached }: NameRules) =>
  (bits & (bit.demonym | bit.roleAdjective)) !== 0 || attached?.isRelational(folded) === true

/**
 * A word with the article, or a listed place right after the head; never one that begins with «و»
 * and a known word, nor a role or a day.
 */
function isComplement(
  word: NameWord,
  before: NameWord,
  isFirst: boolean,
  names: NameRules,
): boolean {
  if (word.bits & (bit.time | bit.title | bit.speechVerb) || word.core.skip > 0) return false
  if (isActionOf(word, before, names)) return false
  return hasArticle(word.folded, names.attached) || (isFirst && (word.bits & placeBits) !== 0)
}

/**
 * «الهيئة العامة للبترول», «اللجنة الجهوية لمجابهة الكوارث»: a body, its adjectives, and what it is
 * for.
 */
export const bodyWithPurpose: Pattern = (words, i, { names }) => {
  const { attached } = names
  if (!attached || !mayHavePurpose(words[i]!, names)) return null
  let to = i + 1
  while (
    to - i < 4 &&
    isClose(words[to]) &&
    isAdjective(words[to]!, names) &&
    !isOtherNoun(words[to]!, words[to - 1]!, names) &&
    !isActionOf(words[to]!, words[to - 1]!, names)
  )
    to++
  const purpose = words[to]
  if (
    to === i + 1 ||
    !isClose(purpose) ||
    purpose.bits & (bit.people | placeBits | bit.given | bit.time | bit.outletHead)
  )
    return null
  if (isNounWith(words, to, attached.to, names) && isNounWith(words, to + 2, attached.and, names))
    return { type: 'ORG', from: i, to: to + 4 }
  const isFor =
    purpose.folded.startsWith(attached.toArticle) ||
    names.purposes?.has(purpose.folded) ||
    isForPeople(purpose, words[to + 1], names)
  return isFor ? { type: 'ORG', from: i, to: endOfPurpose(words, i, to, names) } : null
}

/** Where the name of a body that begins at a word ends behind its purpose. */
function endOfPurpose(
  words: readonly NameWord[],
  from: number,
  purpose: number,
  names: NameRules,
): number {
  let to = purpose + 1
  if (isOfListedPlace(words[purpose]!, words[to], names)) return to + 1
  while (
    to - from < 8 &&
    isClose(words[to]) &&
    isAdjective(words[to]!, names) &&
    !isOtherNoun(words[to]!, words[to - 1]!, names)
  )
    to++
  if (isNounWith(words, to, names.attached!.to, names)) return to + 2
  const isOfPeople = isForPeople(words[purpose]!, words[purpose + 1], names)
  return isOfPeople && isSecond(words[to], names) ? to + 1 : to
}

/** «لمربي الأغنام والماعز»: what else they have or make. */
const isSecond = (word: NameWord | undefined, { attached, humanPlurals }: NameRules): boolean =>
  isClose(word) &&
  mayBeginWithAnd(word.folded, attached) &&
  (word.bits & (bit.organisationHead | bit.title | placeBits | bit.people)) === 0 &&
  word.forms.some(({ skip, folded }) => skip === 1 && hasArticle(folded, attached)) &&
  !word.forms.some(({ folded }) => humanPlurals?.has(folded))

/** «الهيئة», «المؤسسة»: the noun of a body with the article, not one of every state's. */
const mayHavePurpose = ({ bits, core, forms }: NameWord, { attached, stateBodies }: NameRules) =>
  (bits & bit.organisationHead) !== 0 &&
  !stateBodies?.has(core.folded) &&
  forms.some(({ folded }) => hasArticle(folded, attached))

/**
 * «لمناجم الفحم», «ومصانع الحديد»: a particle, several things, and what defines them. By itself it may
 * be whom the body serves or what it does («لعقد المؤتمر»), two of them are part of its name.
 */
function isNounWith(
  words: readonly NameWord[],
  at: number,
  particle: string,
  names: NameRules,
): boolean {
  const { attached } = names
  const [noun, complement] = [words[at], words[at + 1]]
  return (
    attached !== undefined &&
    isClose(noun) &&
    isClose(complement) &&
    noun.folded.startsWith(particle) &&
    (noun.bits & (bit.people | placeBits | bit.given | bit.title | bit.outletHead)) === 0 &&
    noun.forms.some(({ skip, folded }) => skip === 1 && attached.isOfThings(folded)) &&
    isAdjective(complement, names)
  )
}

function isAdjective({ folded, bits }: NameWord, { attached }: NameRules): boolean {
  return (
    hasArticle(folded, attached) &&
    folded.length > 4 &&
    (bits & (bit.time | bit.title | bit.speechVerb | bit.people)) === 0
  )
}

/** «الحكومة السودانية», «الجيش اللبناني»: a state's body and whose it is. */
export const bodyOfState: Pattern = (words, i, { names }) => {
  const next = words[i + 1]
  if (!isClose(next) || !(next.bits & bit.demonym) || !hasArticle(next.folded, names.attached))
    return null
  return words[i]!.forms.some(({ folded }) => names.stateBodies?.has(folded))
    ? { type: 'ORG', from: i, to: i + 2 }
    : null
}

/** «برلمان ويلز», «حكومة إقليم كردستان»: a body without the article and the place that it is of. */
export const bodyOfPlace: Pattern = (words, i, { names }) => {
  const next = words[i + 1]
  const { bodiesOfPlaces, attached } = names
  if (!isClose(next) || next.core.skip > 0) return null
  const { forms } = words[i]!
  const head = forms.find(({ folded }) => bodiesOfPlaces?.has(folded))
  const isDefiniteHead = forms.some(
    ({ skip, folded }) => skip === head?.skip && hasArticle(folded, attached),
  )
  if (!head || isDefiniteHead) return null
  if (next.phraseStart && next.phraseBits & placeBits) {
    let to = i + 2
    while (words[to]?.phraseBits === next.phraseBits && !words[to]!.phraseStart) to++
    return { type: 'ORG', from: i, to }
  }
  const isPlace = isOfPlace(next) && (next.bits & (bit.common | bit.everyday)) === 0
  return isPlace ? { type: 'ORG', from: i, to: i + 2 } : null
}

/**
 * «المنتخب المغربي», «الشعب السوداني»: a team or a people by its nationality. Before a given name the
 * nationality is that of the person: «مدرب المنتخب البرازيلي رامون».
 */
export const ofNationality: Pattern = (words, i, { names }) => {
  const { teamNouns, peopleNouns, attached } = names
  const word = words[i]!
  const next = words[i + 1]
  const type = word.forms.some(({ folded }) => teamNouns?.has(folded))
    ? 'ORG'
    : word.forms.some(({ folded }) => peopleNouns?.has(folded))
      ? 'GROUP'
      : null
  if (!type || !isClose(next) || !(next.bits & bit.demonym) || !isDefinite(next.folded, attached))
    return null
  const isOfBody = isClose(word) && ((words[i - 1]?.bits ?? 0) & bit.organisationHead) !== 0
  const after = words[i + 2]
  const isOfPerson = isClose(after) && (after.bits & bit.given) !== 0
  return (type === 'GROUP' ? isOfBody : isOfPerson) ? null : { type, from: i, to: i + 2 }
}
