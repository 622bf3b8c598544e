/** Where the object of a verb begins, and so where its subject ends. */
import { behindTime } from './adjuncts.ts'
import type { ArabicSentence, ArabicWord } from './sentence.ts'
import { isOffice, isThing } from '../lexicon/basis.ts'
import type { Verb } from '../lexicon/verb-table.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { isAddressed } from './addressee.ts'
import { isTellingDocument, objectBehindOccasion } from './behind-occasion.ts'
import { beginsOffice, beginsOther } from './begins-other.ts'
import { behindEnd } from './behind-end.ts'
import { afterHolder } from './after-holder.ts'
import { behindPost } from './behind-post.ts'
import { behindApposition, behindOffice, isNickname } from './behind-apposition.ts'
import {
  isAbstractObject,
  isBehindHolder,
  isDefiniteAct,
  isDefiniteDeed,
  isDefiniteObject,
  isJoy,
} from './begins-object.ts'
import {
  butPronouns,
  complementisers,
  contrasts,
  particles,
  phraseStops,
  prepositions,
  relatives,
} from '../lexicon/words.ts'

/** `shared`: before an earlier verb, with whose subject this one goes on. */
export type SubjectPlace = 'before' | 'after' | 'shared'

const reach = 25

/**
 * Where the object of the verb at `verb` begins in the words after it: at once when the subject
 * stands before or is dropped, after the subject otherwise. -1 when no object can be told from the
 * subject.
 */
export function findObject(
  sentence: ArabicSentence,
  verb: number,
  traits: Verb,
  subject: SubjectPlace,
): number {
  const mayBe = traits.object !== null && !traits.addressee
  const said = mayBe ? objectBehindOccasion(sentence.words, verb) : -1
  return said > 0 ? said : objectFrom(sentence, verb, traits, subject)
}

function objectFrom(
  sentence: ArabicSentence,
  verb: number,
  traits: Verb,
  subject: SubjectPlace,
): number {
  const { words } = sentence
  const limit = Math.min(words.length, verb + reach)
  const at = behindTime(words, verb + 1)
  const first = words[at]
  if (!first || isCutOff(first)) return -1
  const held = subject === 'after' ? behindPost(words, at, limit) : -1
  if (held > 0 && held < limit && mayBegin(words[held]!)) return held
  const holder = afterHolder(words, at, limit, traits)
  const told = holder < 0 ? -1 : toldBehind(words, holder, limit)
  if (told >= 0) return told
  if (isObjectAtOnce(words, at, traits, subject)) return at
  const behind = subject !== 'after' || first.nameEnd === 0 ? at + 1 : afterName(words, at, limit)
  const near = behindSubject(words, verb, { at, behind, limit }, traits)
  if (near > 0) return near
  const parted = subject === 'after' && !traits.addressee ? behindApposition(words, at, traits) : -1
  if (parted > 0 && parted < limit) return parted
  const from = { at: behind, holder, limit, nameEnd: first.nameEnd }
  const object = objectIn(words, verb, traits, from)
  return object < 0 && !traits.addressee && isTellingDocument(first.folded) ? at : object
}

/** Index of whom is told behind an office's holder, before word `at`; -1 where nobody is. */
function toldBehind(words: readonly ArabicWord[], at: number, limit: number): number {
  const told = behindOffice(words, at)
  if (told > 0 && told < limit) return told
  return mayBegin(words[at]!) ? at : -1
}

/**
 * Index of the object right behind the subject, which begins at `at` and ends before `behind`; -1
 * where none stands there.
 */
function behindSubject(
  words: readonly ArabicWord[],
  verb: number,
  { at, behind, limit }: Record<'at' | 'behind' | 'limit', number>,
  traits: Verb,
): number {
  const isPerson = words[at]!.personEnd > 0
  const isNew = behind < limit && isNewPhrase(words[behind]!, words[verb]!.quote)
  if (isNew && behind > at + 1 && takesAny(traits)) return behind
  if (isNew && isPerson && isBehindPerson(words[behind]!, traits)) return behind
  if (!traits.addressee || behind >= limit) return -1
  const told = isPerson ? behindOffice(words, behind) : -1
  if (told > 0 && told < limit) return told
  const isOther = beginsOther({ words, from: at, at: behind })
  return isOther || (isPerson && isBody(words[behind])) ? behind : -1
}

/** Where to look for an object: behind the subject and the name that holds its last word. */
interface Stretched {
  at: number
  /** the word behind an office's holder, -1 without one */
  holder: number
  limit: number
  nameEnd: number
}

function objectIn(
  words: readonly ArabicWord[],
  verb: number,
  traits: Verb,
  { at, holder, limit, nameEnd: named }: Stretched,
): number {
  const { quote } = words[verb]!
  let nameEnd = named
  for (let i = at; i < limit; i++) {
    const word = words[i]!
    if (endsClause(word)) return -1
    if (word.before.comma && relatives.has(word.folded)) i = lastOfRelative(words, i, limit)
    const isWithinName = word.start < nameEnd
    nameEnd = Math.max(nameEnd, word.nameEnd)
    if (isWithinName || i < holder || word.aside || word.quote !== quote) continue
    if (isFurtherVerb(words, i, verb)) return -1
    if (isObject(words, i, traits)) return i
    const told = { words, from: verb + 1, at: i }
    if (traits.addressee && (beginsOther(told) || beginsOffice(told))) return i
    if (traits.object !== null && isDefiniteAct(words, i, nameEnd)) return i
    if (takesAny(traits) && isBehindHolder(words, at, i) && isNewPhrase(word, quote)) return i
  }
  return -1
}

/** «والدته، | التي لم تستطع حبس | دموعها، بكشف الحقيقة»: index of the last word of such a clause. */
function lastOfRelative(words: readonly ArabicWord[], at: number, limit: number): number {
  const comma = words.findIndex(({ before }, i) => i > at && i <= limit && before.comma)
  return comma < 0 ? at : comma - 1
}

const takesAny = ({ object, addressee }: Verb): boolean => object === 'any' && !addressee

/** «انتقدت وزارة الدفاع السودانية | القرار» */
const isNewPhrase = (word: ArabicWord, quote: number): boolean =>
  word.folded.startsWith('ال') && mayBegin(word) && word.quote === quote

/** «دعا سامي نصر | المدن», «أكد سامي نصر | التمسك»; not «سامي نصر الوزير» */
const isBehindPerson = ({ folded }: ArabicWord, { object }: Verb): boolean =>
  object === 'any' ? !isOffice(folded) : object !== null && isAbstract(folded.slice(2))

/** «أخبر سامي نصر | وكالة الأنباء»: no name is completed by the noun of a body. */
const isBody = (word: ArabicWord | undefined): boolean =>
  word !== undefined && !word.before.comma && !word.before.stop && isThing(word.folded)

/** Whether the object of a verb begins with word `i`, which does not follow the verb at once. */
const isObject = (words: readonly ArabicWord[], i: number, traits: Verb): boolean =>
  isAbstractObject(words, i) ||
  (traits.object === 'abstract' && isJoy(words, i)) ||
  (traits.addressee && isAddressed(words, i)) ||
  (traits.object === 'any' && isDefiniteObject(words, i))

/** Nothing of the verb's own stands behind it. */
const isCutOff = ({ folded, before }: ArabicWord): boolean =>
  before.stop || before.comma || before.colon || (phraseStops.has(folded) && folded !== 'ما')

/** «أعلن | كل من الوزير والمحافظ | إغلاق الجسر» */
export const isEachOf = (words: readonly ArabicWord[], at: number): boolean =>
  words[at]!.folded === 'كل' && words[at + 1]?.folded === 'من'

/** Whether the first word behind a verb already belongs to its object. */
function isObjectAtOnce(
  words: readonly ArabicWord[],
  at: number,
  { addressee, object }: Verb,
  subject: SubjectPlace,
): boolean {
  if (isEachOf(words, at)) return false
  if (addressee && subject === 'shared') return true
  const { folded, named } = words[at]!
  if (!named && isAbstract(folded)) return !isTellingDocument(folded)
  if (subject === 'before' && object !== null && isDefiniteDeed(words, at)) return true
  if (object !== 'any') return false
  if (subject !== 'after') return true
  return !addressee && folded.startsWith('ال') && isAbstract(folded.slice(2))
}

/** «أكد الوزير، خلال لقائه بالمدير، | رفض الخطة»: the object behind what tells when and where. */
function isBehindAside(words: readonly ArabicWord[], i: number, verb: number): boolean {
  const { before, folded } = words[i]!
  if (!before.comma || !isAbstract(folded)) return false
  for (let j = i - 1; j > verb + 1 && i - j <= longestAside; j--)
    if (words[j]!.before.comma) return prepositions.has(words[j]!.folded)
  return false
}
const longestAside = 12

const endsClause = ({ folded, before }: ArabicWord): boolean =>
  before.stop ||
  before.colon ||
  contrasts.has(folded) ||
  butPronouns.has(folded) ||
  complementisers.has(folded) ||
  (before.comma && /^[وف]ل[من]$/.test(folded))

/** Word `i` is a verb of a clause of its own: after a comma, or with a particle. */
function isFurtherVerb(words: readonly ArabicWord[], i: number, verb: number): boolean {
  const { folded, before } = words[i]!
  const other = findVerb(folded)
  return other !== null && (before.comma || other.prefix > 0) && !isBehindAside(words, i, verb)
}

/** Whether a word may begin a noun phrase of its own. */
function mayBegin({ folded, before }: ArabicWord): boolean {
  return (
    !before.comma &&
    !before.stop &&
    !phraseStops.has(folded) &&
    !prepositions.has(folded) &&
    !particles.has(folded) &&
    !relatives.has(folded) &&
    !/^[بلو]/.test(folded)
  )
}

/**
 * «وزارة الدفاع السودانية | الهجوم»: index of the word after the name that begins at `at`, and
 * after its adjectives of origin.
 */
function afterName(words: readonly ArabicWord[], at: number, limit: number): number {
  let i = behindEnd(words, at + 1, words[at]!.nameEnd, limit)
  if (isNickname(words, i)) i++
  while (i < limit && !words[i]!.before.comma && /^ال.{3,}يه?$/.test(words[i]!.folded)) i++
  return i
}
