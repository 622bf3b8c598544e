/** How far the subject of a verb goes with which a sentence begins. */
import { isOnesOwnPerson } from '../../kin-words.ts'
import { getEverydayNouns } from '../../names/everyday-nouns.ts'
import { isAbstract, isWith } from '../lexicon/abstract-noun.ts'
import { isOffice, isParty, isThing } from '../lexicon/basis.ts'
import { prepositions } from '../lexicon/words.ts'
import { isPost } from '../phrases/behind-post.ts'
import { isCommon, isKnownNoun } from '../phrases/common-noun.ts'
import { endsName, endsPerson, nameMayBegin } from '../phrases/ends-before.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'

type Words = ArabicSentence['words']

/** Whether the word at `at` may belong to the subject that began before it. */
export const mayGoOn = (words: Words, at: number): boolean => {
  const word = words[at]!
  return (
    !word.before.comma &&
    !word.before.stop &&
    (!prepositions.has(word.folded) || isOfNumber(words, at)) &&
    !/^(عمن|ممن|عما|مما)$/.test(word.folded) &&
    !isAccusative(word) &&
    !isBrought(words, at) &&
    !isMatter(words, at) &&
    !isBehindDescribed(words, at) &&
    !areSeveral(words, at) &&
    !isBehindOwn(words, at) &&
    !isOfOtherGender(words, at) &&
    !isBehindPost(words, at) &&
    !isDoneTo(words, at)
  )
}

/** «عدد | من الكتاب»: of whom it is a number */
const isOfNumber = (words: Words, at: number): boolean =>
  words[at]!.folded === 'من' && numbers.test(words[at - 1]!.folded)
export const numbers = /^(عدد|عشرات|ميات|الاف|مجموعه|جمع|كثير|العديد)$/

/** «أغلقت البلدية | الجسر», «افتتح المحافظ | الجمعية»: of another gender, it describes neither body nor office */
const isOfOtherGender = (words: Words, at: number): boolean => {
  const { folded, named } = words[at]!
  const party = words[at - 1]!.folded
  if (named || !/^ال.{3,}/.test(folded) || !/^ال.{3,}/.test(party)) return false
  return party.endsWith('ه')
    ? isThing(party) && /[^هيات]$/.test(folded)
    : isOffice(party) && folded.endsWith('ه')
}

/** «زار محافظ المدينة | القرية»: an office with what it is of, which no noun describes */
const isBehindPost = (words: Words, at: number): boolean => {
  const { folded, named } = words[at]!
  const post = words[at - 2]?.folded ?? ''
  return (
    !named &&
    !post.startsWith('ال') &&
    isPost(post) &&
    /^ال.{3,}/.test(words[at - 1]!.folded) &&
    folded.startsWith('ال') &&
    getEverydayNouns().has(folded.slice(2))
  )
}

/**
 * «استدعت وزارة سيلوين | السفير», «اتهمت لجنة سيلوين | قوات لوريا», «انتقد أمين عام حزب العمال | القرار»: behind a
 * body, whom or what it does something to
 */
const isDoneTo = (words: Words, at: number): boolean => {
  const { folded, named } = words[at]!
  const from = nameMayBegin(at)
  return (
    ((isDefinitePerson(folded) || isDefiniteThing(words[at]!) || (named && isThing(folded))) &&
      endsName(words, from, at) &&
      !endsPerson(words, from, at)) ||
    isReceived(words, at)
  )
}

/** «استقبل المحافظ | وفد الجامعة», «استدعى رئيس البرلمان | وزير الداخلية»: who is met, with what completes him */
const isReceived = (words: Words, at: number): boolean => {
  const { folded, named } = words[at]!
  const previous = words[at - 1]!.folded
  if (named || /^(ال|[بل])/.test(folded) || !words[at + 1]?.folded.startsWith('ال')) return false
  if (!previous.startsWith('ال')) return false
  return (isThing(folded) && isOffice(previous)) || (isPost(folded) && isThing(previous))
}

/** «انتقدت منظمات حقوقية | الاتفاق»: no noun in ال describes or completes one that an adjective describes */
const isBehindDescribed = (words: Words, at: number): boolean => {
  const { folded, named } = words[at]!
  const [noun, adjective] = words.slice(at - 2, at).map((word) => word.folded)
  return (
    !named &&
    folded.startsWith('ال') &&
    /^(?!ال).{2,}(ات|ون|ين)$/.test(noun ?? '') &&
    /^(?!ال).{3,}(يه|يون|يين)$/.test(adjective ?? '') &&
    !isKnownNoun(adjective!)
  )
}

/**
 * «استعادت حفيدتها | ذكرى بعيدة», «ألقى الفائز | قصيدته», «ألغت شركة الغد | 14 رحلة»; not «زميلها سامي نصر», «زميلها
 * الكاتب», «الوزير نفسه»
 */
const isBehindOwn = (words: Words, at: number): boolean => {
  const { folded, personEnd } = words[at]!
  const previous = words[at - 1]!.folded
  if (personEnd > 0 || /^(ال|في|من)/.test(folded)) return false
  return (
    isOnesOwnPerson(previous) ||
    /^\d/.test(folded) ||
    (ofSomebody.test(folded) && /^ال.{3,}/.test(previous))
  )
}
/** «قصيدته»: whose it is */
const ofSomebody = /^(?!نفس|ذات|عين).{2,}(ته|ها|هم)$/

/** «طمأن الوزير | الأولياء»: several, where one in office stands before them */
const areSeveral = (words: Words, at: number): boolean =>
  /^ال.{2,}(اء|يين|ات)$/.test(words[at]!.folded) &&
  /^ال.{3,}[^هاتن]$/.test(words[at - 1]!.folded) &&
  isOffice(words[at - 1]!.folded)

/** «القرار»; not «الوطني» */
const isDefiniteThing = ({ folded, named }: Words[number]): boolean =>
  !named &&
  /^ال.*[^ي]$/.test(folded) &&
  !folded.endsWith('يه') &&
  getEverydayNouns().has(folded.slice(2))

const isDefinitePerson = (folded: string): boolean =>
  folded.startsWith('ال') && isParty(folded) && !isThing(folded)

/**
 * «تناول المدرب | إصابة اللاعب», «كذب بيان لإدارة المطار | رواية المدرب»: no noun completes
 * them, nor one with its article
 */
const isMatter = (words: Words, at: number): boolean => {
  const { folded, named } = words[at]!
  const previous = words[at - 1]!.folded
  const isDefinite = /^(ال|لل).{2,}/.test(previous)
  return (
    !named &&
    (isDefinite || endsName(words, nameMayBegin(at), at)) &&
    !/^(ال|[بلوف])/.test(folded) &&
    (isDescribed(words, at) ||
      ((isAbstract(folded) || getEverydayNouns().has(folded) || isCompleted(words, at)) &&
        !isParty(folded)))
  )
}

/** «زار رئيس البعثة | مقر البلدية»: a noun with what completes it */
const isCompleted = (words: Words, at: number): boolean => {
  const next = words[at + 1]
  return isCommon(words[at]!.folded) && next?.folded.startsWith('ال') === true && !next.before.comma
}

/** «أطلقت الشركة الأميركية | نسخة جديدة»: a noun with its adjective, neither with the article */
const isDescribed = (words: Words, at: number): boolean => {
  const next = words[at + 1]
  return (
    next !== undefined &&
    !next.named &&
    !next.before.comma &&
    isFeminineNoun.test(words[at]!.folded) &&
    isFeminineNoun.test(next.folded)
  )
}
const isFeminineNoun = /^(?!ال|[بلوف]).{3,}ه$/

/** «تقدم والد طفلة | بشكوى», «أشاد المدير | بدور الجيش»: what a verb brings by ب; not «مدير المكتب بالقاهرة» */
const isBrought = (words: Words, at: number): boolean => {
  const { folded, named } = words[at]!
  if (named || !/^ب(?!ال)/.test(folded)) return false
  const noun = folded.slice(1)
  const isNoun = isAbstract(noun) || getEverydayNouns().has(noun)
  return isWith(folded) || (isNoun && words[at + 1]?.folded.startsWith('ال') === true)
}

/** «أصدرت الوزارة | بيانا»: an object. */
const isAccusative = ({ folded, named }: Words[number]): boolean =>
  !named && /^(?!ال).{3,}ا$/.test(folded)
