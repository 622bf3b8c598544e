/**
 * Who accuses whom, told from «اتهم» and the nouns behind it: the active and the passive are spelt
 * alike, and so are accuser and accused.
 */
import { fold } from '../../../../text/fold.ts'
import { isOffice, isParty, isThing } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import type { VerbForm } from '../lexicon/verb-table.ts'
import { kinOf, servants } from '../../kin-words.ts'
import { clauseOpeners, particles, phraseStops, prepositions, relatives } from '../lexicon/words.ts'
import { behindTime, skipAdjuncts } from './adjuncts.ts'
import { endsPerson } from './ends-before.ts'
import { isParticiple, type PlacedVerb } from './placed-verb.ts'
import type { ArabicWord } from './sentence.ts'

/** The vowel that shows the passive: «اُتهم». */
const damma = '\u064f'
const joined = /^[وف]/

export const isAccusing = ({ verb }: VerbForm): boolean => verb.lemma === 'اتهم'

/**
 * «النائب اتهم بالتقصير», «واتهم كذلك بالتقصير»: no accused stands between the verb and the charge,
 * word `charge`, so that whoever was named before is the accused.
 */
export const isOfNobodyElse = (
  { sentence: { words }, at, form }: PlacedVerb,
  charge: number,
): boolean =>
  isAccusing(form) &&
  !isParticiple(form) &&
  !form.pronoun &&
  charge > at &&
  skipAdjuncts(words, at + 1, charge) >= charge

/** «اتهم كل منهما الآخر», «اتهم الطرفان بعضهما»: which of them says what is not told. */
export const isOfEachOther = ({ sentence: { words }, at, form }: PlacedVerb): boolean =>
  isAccusing(form) &&
  words
    .slice(at + 1, at + longestOthers)
    .some(({ folded }) => /^(الاخر|بعضهم|بعضهما|بعضا)$/.test(folded))
const longestOthers = 4

/**
 * «واتهم صاحب مقهى مجاور الشرطة ب»: behind two nouns and more without their article one that has it may be
 * the accused as well as complete them.
 */
export const isUnclear = (
  { sentence: { words }, at, form }: PlacedVerb,
  charge: number,
): boolean => {
  if (!isAccusing(form) || isParticiple(form) || form.pronoun) return false
  const behind = words.slice(behindTime(words, at + 1), charge)
  const definite = behind.findIndex(({ folded }) => folded.startsWith('ال'))
  return (
    definite >= shortestUnclear &&
    behind.slice(0, definite).every(({ named, before }) => !named && !before.comma)
  )
}
const shortestUnclear = 3

/**
 * Whether a verb before which nobody stands, and behind which only the accused is told, names no
 * accuser: «اُتهم المهاجم», «اتهم المهاجم ب» where a sentence begins. Joined to what stands before,
 * «واتهم الشركة بالتقصير», it has the subject of that.
 */
export function hasNoAccuser({ text, sentence: { words }, at, form }: PlacedVerb): boolean {
  if (!isAccusing(form) || isParticiple(form) || form.pronoun) return false
  const word = words[at]!
  if (text.slice(word.start, word.end).includes(damma)) return true
  return (at === 0 || word.before.stop) && !joined.test(word.folded)
}

/**
 * «اتهم زوجها سامي نصر | الطبيب أمين صالح ب», «تتهم النيابة العامة | سامي نصر ب»: index of the word
 * with which the accused begin in the words up to `charge`, behind who accuses; -1 where it is told
 * from no border.
 */
export function accusedAt(words: readonly ArabicWord[], verb: number, charge: number): number {
  const from = behindTime(words, verb + 1)
  const byWoman = isFeminine(words[verb]!.folded)
  let nameEnd = words[from]?.nameEnd ?? 0
  for (let i = from + 1; i < charge; i++) {
    const word = words[i]!
    const isWithinName = word.start < nameEnd
    nameEnd = Math.max(nameEnd, word.nameEnd)
    if (isWithinName || word.before.opens >= 0) continue
    if (word.before.stop || word.before.colon || relatives.has(word.folded)) return -1
    if (beginsAccused(words, { from, at: i, charge, byWoman })) return i
  }
  return -1
}

/** «قال سامي نصر … واتهم نصر ب»: whether the accused, from word `from` on, has the last word of `name`. */
export function isAccusedHimself(
  words: readonly ArabicWord[],
  from: number,
  name: string,
): boolean {
  const last = fold(name.slice(name.lastIndexOf(' ') + 1))
  const accused = words.slice(from, from + longestAccused)
  const charge = accused.findIndex(({ folded, named }) => folded.startsWith('ب') && !named)
  return accused.slice(0, charge < 0 ? 1 : charge).some(({ folded }) => folded === last)
}
const longestAccused = 8

/** «اتهمت», «وتتهم» */
const isFeminine = (folded: string): boolean => /^[وف]?(?:س?تتهم|اتهمت)$/.test(folded)

interface Border {
  /** with which word the accuser begins */
  from: number
  at: number
  charge: number
  /** whether the verb is of a woman, where a person accuses */
  byWoman: boolean
}

/** Whether the accused begin with word `at`. */
function beginsAccused(words: readonly ArabicWord[], border: Border): boolean {
  const { from, at } = border
  const word = words[at]!
  if (word.before.comma) return isBehindApposition(words, border)
  if (isCalled(words, at)) return true
  if (!mayBegin(words, at)) return false
  if (endsPerson(words, from, at)) return isOfAnother(words, border)
  const previous = words[at - 1]!.folded
  // «مقاولون | المصانع», «مزارعون | الشركة»: nothing completes or describes it
  if (at === from + 1 && /^(?!ال).{3,}ون$/.test(previous)) return word.folded.startsWith('ال')
  if (at === from + 1 && isOwnKin(previous)) return isDefiniteOther(word.folded)
  if (!/^(ال|لل).{2,}/.test(previous) && !isWhere(words[at - 1]!)) return false
  if (word.personEnd > 0) return isThing(words[from]!.folded)
  // «لجان الغد | الوالي»: no body is described by an office
  if (word.folded.startsWith('ال') && isOffice(word.folded)) return isThing(words[from]!.folded)
  const isNoun =
    isThing(word.folded) ||
    (!word.named && isIndefinite(word.folded)) ||
    // «نقابة الغد | وزير الصحة»
    (isOffice(word.folded) && isThing(words[from]!.folded))
  return mayHoldWhole(words[from]!.folded) && isNoun
}

/** «حزب الغد | ببغداد» */
const isWhere = ({ folded, namedBehindParticle }: ArabicWord): boolean =>
  namedBehindParticle && folded.startsWith('ب')

/** «الوزارة», «سائقو», «مصدر»: no noun that a person's name, which may not be known, explains */
const mayHoldWhole = (folded: string): boolean =>
  (isParty(folded) && !isOffice(folded)) || /^(?!ال).{3,}و$/.test(folded)

/**
 * «سامي نصر | الطبيب أمين صالح», «| وزيرة الصحة ليلى حداد», «| شقيقه», «ليلى حداد | رئيس البلدية»: no apposition to
 * a person holds another's name, tells that he is his own brother, or is of the other gender.
 */
function isOfAnother(words: readonly ArabicWord[], { at, charge, byWoman }: Border): boolean {
  const { folded } = words[at]!
  if (/^(?!ال).{2,}(ه|ها|هم)$/.test(folded) && !isOffice(folded)) {
    const stem = stemOf(folded)
    // «لاعبيه»: several in the oblique
    const one = stem.replace(/ي$/, '')
    return isOffice(stem) || isOffice(one) || kinOf.has(stem) || servants.has(stem)
  }
  if (byWoman && isOffice(folded) && !/[هى]$/.test(folded)) return true
  return (
    (folded.startsWith('ال') || isOffice(folded)) &&
    words.slice(at + 1, charge).some(({ personEnd, before }) => personEnd > 0 && !before.comma)
  )
}

/** «شقيقه | الأمن», «محاميه | الشرطة»; not «شقيقه | الأكبر» */
const isOwnKin = (folded: string): boolean =>
  /^(?!ال).{2,}(ه|ها|هم)$/.test(folded) && (kinOf.has(stemOf(folded)) || isOwn(folded))
const isDefiniteOther = (folded: string): boolean =>
  /^ال.{3,}/.test(folded) &&
  !isOffice(folded) &&
  !/^ال(ا.{3}|صغري|كبري|وسطي|وحيده?|شابه?|راحله?|سابقه?|جديده?|حاليه?|ثانيه?|مصريه?)$/.test(folded)

/** «لاعبيه», «وكيله»: an office that tells whose it is */
const isOwn = (folded: string): boolean => isOffice(stemOf(folded).replace(/ي$/, ''))

/** «شقيق» of «شقيقه», «زوجة» of «زوجته» */
const stemOf = (folded: string): string => folded.replace(/(ه|ها|هم)$/, '').replace(/ت$/, 'ه')

/** «مستشار الحملة، النائب سامي نصر، | أنصار الحزب»: behind the second comma */
const isBehindApposition = (words: readonly ArabicWord[], { from, at }: Border): boolean => {
  const commas = words.slice(from + 1, at).filter(({ before }) => before.comma).length
  return commas === 1 && endsPerson(words, from, at) && mayBegin(words, at)
}

/** «من سماهم», «ما أسماها» */
const isCalled = (words: readonly ArabicWord[], at: number): boolean =>
  /^(من|ما)$/.test(words[at]!.folded) &&
  /^(ا?سم[اي]|وصف|اعتبر)(ه|ها|هم)$/.test(words[at + 1]?.folded ?? '')

/** A noun outside of a prepositional phrase. */
const mayBegin = (words: readonly ArabicWord[], at: number): boolean => {
  const { folded, aside } = words[at]!
  return (
    !aside &&
    !prepositions.has(folded) &&
    !particles.has(folded) &&
    !phraseStops.has(folded) &&
    !clauseOpeners.has(folded) &&
    (isThing(folded) || isOffice(folded) || isOwn(folded) || !/^[وبل]/.test(folded))
  )
}

/** «مجهولين», «شركة»: a noun without its article, neither an adjective of a name nor a verb */
const isIndefinite = (folded: string): boolean =>
  !folded.startsWith('ال') &&
  folded.length > 2 &&
  !isOffice(folded) &&
  (findVerb(folded) === null || isThing(folded))
