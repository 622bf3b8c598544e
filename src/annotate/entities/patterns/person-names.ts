import { hasArticle, mayBeginWithAnd } from '../../../languages/names/attached-words.ts'
import type { Language } from '../../../languages/language.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import { Gap } from '../gaps.ts'
import { isClose, type NameWord } from '../name-words.ts'
import { isDefiniteTitle } from '../role-words.ts'
import { Shape, tellsLastLetter } from '../shapes.ts'
import { ordinaryBits } from './ordinary-bits.ts'
import type { Pattern } from './pattern.ts'
import { isPossessed } from './ends-person.ts'

/**
 * Can be part of a person's name: listed as such, or a word that the model never met and that has
 * no look of a verb.
 */
function isPersonal(word: NameWord | undefined, { names }: Language): boolean {
  if (!word || word.bits & ordinaryBits || word.core.skip > 0 || word.shape >= Shape.digits)
    return false
  if (names.hasCase && word.shape !== Shape.capital && word.shape !== Shape.mixed) return false
  if (word.bits & (bit.given | bit.surname | bit.particle | bit.alike)) return true
  return (
    !word.isKnown &&
    !isPossessed(word, names) &&
    word.folded.length > 2 &&
    !names.verbalBeginnings?.includes(word.folded[0]!)
  )
}

/** Whether a person's name may begin with a word: not with «الأزهر», a body, nor with a title. */
const mayBegin = (word: NameWord, language: Language): boolean =>
  isPersonal(word, language) &&
  (word.bits & bit.title) === 0 &&
  !(word.bits & bit.organisation && hasArticle(word.folded, language.names.attached))

const longestName = 4

/**
 * A given name and what follows it, or a definite title and two words that nobody knows: «المخرج
 * فلان الفلاني».
 */
export const personAfterTitle: Pattern = (words, i, language) => {
  const word = words[i]!
  if (!mayBegin(word, language)) return null
  const { names } = language
  const title = titleBefore(words, i, names)
  const isGiven = (word.bits & bit.given) !== 0
  const isUnknown = !word.isKnown && !hasArticle(word.folded, names.attached)
  if (!isGiven && !(title && isUnknown)) return null
  const end = endOfPerson(words, i, language)
  const isByEveryday = end === i + 1 && title !== null && isGiven
  const to = isByEveryday && isFamilyName(words, i + 1, names) ? i + 2 : end
  // "King Charles", "President Hollis"
  const isAlone = to === i + 1 && names.hasCase && title?.shape === Shape.capital
  const from = title && names.titlesInNames?.has(title.folded) ? i - 1 : i
  return to > i + 1 || isAlone ? { type: 'PER', from, to } : null
}

/** «للشاعر جاسم الصحيح»: a word of every day with the article, where the name ends behind it. */
function isFamilyName(words: readonly NameWord[], at: number, names: NameRules): boolean {
  const [word, after] = [words[at], words[at + 1]]
  return (
    isClose(word) &&
    word.core.skip === 0 &&
    hasArticle(word.folded, names.attached) &&
    (word.bits & ~bit.everyday) === 0 &&
    word.phraseBits === 0 &&
    names.attached?.isRelational(word.folded) === false &&
    (after === undefined ||
      !isClose(after) ||
      mayBeginWithAnd(after.folded, names.attached) ||
      names.functionWords.has(after.folded))
  )
}

/** «قائد جبهة التغيير مظلوم عبدي»: an unknown word and a family name behind the body of an office. */
export const personAfterOffice: Pattern = (words, i, language) => {
  const { names } = language
  const [word, next, before] = [words[i]!, words[i + 1], words[i - 1]]
  if (names.hasCase || !before || !isClose(word) || !isClose(next) || word.core.skip > 0)
    return null
  if (!(before.phraseBits & bit.organisation) || (word.bits & ~bit.alike) !== 0) return null
  if (word.isKnown || hasArticle(word.folded, names.attached) || next.core.skip > 0) return null
  const isNamed = (next.bits & bit.surname) !== 0 && (next.bits & ordinaryBits) === 0
  if (!isNamed || !isOfOffice(words, i - 1)) return null
  return { type: 'PER', from: i, to: i + 2 }
}

const isForename = (
  { bits, folded }: NameWord,
  { functionWords, plainPhrases }: NameRules,
): boolean =>
  !plainPhrases?.inName.has(folded) &&
  (bits & bit.given) !== 0 &&
  (bits & (bit.title | bit.speechVerb | bit.time | bit.common | bit.everyday)) === 0 &&
  (bits & (bit.country | bit.city | bit.organisationHead)) === 0 &&
  !functionWords.has(folded)

/**
 * «جامعة فرحات عباس», «مكتبة الملك عبد العزيز العامة», «قاعة الملك فهد»: what is named after somebody; of
 * places such as the last those alone that his title shows.
 */
export const namedAfterPerson: Pattern = (words, i, language) => {
  const { names } = language
  const head = words[i]!
  if (!isClose(words[i + 1])) return null
  const isTitled = isTitleInName(words[i + 1]!, names)
  const isNoun = names.namedAfter?.has(head.core.folded) === true
  const isPlace = isTitled && names.namedAfterPersons?.get(head.core.folded)?.type === 'LOC'
  if (!isNoun && !isPlace) return null
  const to = endOfNamesake(words, isTitled ? i + 2 : i + 1, isTitled, language)
  if (to < 0) return null
  const type = isNoun && !(head.bits & bit.placeHead) ? 'ORG' : 'LOC'
  const isDescribed = isNoun && isTitled && isQuality(words[to], names)
  return { type, from: i, to: isDescribed ? to + 1 : to }
}

/** Where the name of whom something is named after ends, from word `at`; -1 where none stands there. */
function endOfNamesake(
  words: readonly NameWord[],
  at: number,
  isTitled: boolean,
  language: Language,
): number {
  const given = words[at]
  if (!isClose(given) || given.core.skip > 0) return -1
  const isCompound = language.names.attached?.compoundHeads.has(given.folded) === true
  if (!(given.bits & bit.given) && !isCompound) return -1
  if (given.bits & (bit.title | bit.country | bit.city)) return -1
  // «أبو» with nothing behind it is no name
  if (isCompound && !isClose(words[at + 1])) return -1
  const to = endOfPerson(words, isCompound ? at + 1 : at, language)
  return !isTitled && to < at + 2 ? -1 : to
}

/** «الملك», «الإمام» */
const isTitleInName = (word: NameWord, names: NameRules): boolean =>
  word.core.skip === 0 && isDefiniteTitle(word, names)

/** «العامة», «التخصصي» behind a name */
const isQuality = (word: NameWord | undefined, { attached }: NameRules): boolean =>
  isClose(word) &&
  hasArticle(word.folded, attached) &&
  ((word.bits & bit.roleAdjective) !== 0 || attached?.isRelational(word.folded) === true)

/** So many words before a speaker his verb is looked for. */
const farthestVerb = 6

/**
 * «قال محامي الدفاع ناصر أمين إنه», «قال المدرب رأفت علي إن»: a given name and another behind a verb
 * of speech and before what is said, though one of them is a title or a preposition elsewhere.
 */
export const speakerBeforeClause: Pattern = (words, i, { names }) => {
  const [given, family, clause] = [words[i]!, words[i + 1], words[i + 2]]
  if (names.hasCase || !isClose(family) || !isClose(clause)) return null
  if (!names.clauseWords?.has(clause.folded) || given.core.skip + family.core.skip > 0) return null
  if (!isForename(given, names) || (family.bits & (bit.given | bit.surname)) === 0) return null
  if (names.functionWords.has(family.folded) && !tellsLastLetter(family.spelling)) return null
  const isSaid = words
    .slice(Math.max(0, i - farthestVerb), i)
    .some(({ bits, gapAfter }) => (bits & bit.speechVerb) !== 0 && gapAfter === Gap.space)
  return isSaid ? { type: 'PER', from: i, to: i + 2 } : null
}

/** Whether a title stands before the listed body that ends at a word. */
function isOfOffice(words: readonly NameWord[], last: number): boolean {
  let from = last
  while (from > 0 && words[from]!.phraseBits && !words[from]!.phraseStart) from--
  return from > 0 && isClose(words[from]) && (words[from - 1]!.bits & bit.title) !== 0
}

/** A title right before a word: definite, or with a capital, and no adjective of a role. */
function titleBefore(words: readonly NameWord[], i: number, names: NameRules): NameWord | null {
  const before = words[i - 1]
  if (
    !before ||
    !isClose(words[i]) ||
    !(before.bits & bit.title) ||
    before.bits & bit.roleAdjective
  )
    return null
  const { attached } = names
  const isOfName = attached
    ? hasArticle(before.core.folded, attached)
    : before.shape !== Shape.lower
  return isOfName ? before : null
}

function endOfPerson(words: readonly NameWord[], from: number, language: Language): number {
  let to = from + 1
  while (to - from < longestName) {
    const word = words[to]
    if (!isClose(word) || !isPersonal(word, language) || word.bits & bit.title) break
    to++
  }
  return to
}

/** «الحداد: …»: a family name before the colon with which a headline or a quotation begins. */
export const speakerOfHeadline: Pattern = (words, i, { names }) => {
  const word = words[i]!
  if (names.hasCase || i > 0 || word.gapAfter !== Gap.colon || !(word.bits & bit.surname))
    return null
  return word.bits &
    (bit.common |
      bit.everyday |
      bit.title |
      bit.country |
      bit.city |
      bit.region |
      bit.organisation |
      bit.time)
    ? null
    : { type: 'PER', from: 0, to: 1 }
}
