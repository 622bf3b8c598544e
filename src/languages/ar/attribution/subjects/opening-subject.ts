/** Who acts where a sentence begins with some other verb than one of speech. */
import { isOnesOwnPerson } from '../../kin-words.ts'
import { verbs } from '../../names/verbs.ts'
import { getEverydayNouns } from '../../names/everyday-nouns.ts'
import { isAbstract, isWith } from '../lexicon/abstract-noun.ts'
import { isDocument, isOffice, isParty, isThing } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { isCommon, isKnownNoun } from '../phrases/common-noun.ts'
import { behindEnd } from '../phrases/behind-end.ts'
import { isPost } from '../phrases/behind-post.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { isToldAlone } from '../phrases/told-alone.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { isVerb } from './no-sources.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'
import { clauseOpeners, phraseStops, prepositions } from '../lexicon/words.ts'
import { endsName, endsPerson, nameMayBegin } from '../phrases/ends-before.ts'

type Words = ArabicSentence['words']

/**
 * The subject of a sentence that begins with some other verb: «افتتح الوزير المعرض، مؤكدا أن…», «كما
 * افتتح…», «وفي القاهرة افتتح…».
 */
export function subjectOf(sentence: ArabicSentence, before: number): Stretch | null {
  const { words } = sentence
  const verb = firstVerb(words)
  const first = words[verb]?.folded ?? ''
  if (
    before < verb + 2 ||
    words[verb]!.named ||
    isOfficeAlone(first) ||
    isSeen(words, verb) ||
    isHalt(words[verb + 1]!.before) ||
    (/^و?ال|^\d/.test(first) && !verbs.has(first.replace(/^و/, ''))) ||
    prepositions.has(first) ||
    phraseStops.has(first) ||
    clauseOpeners.has(first)
  )
    return null
  const to = behindPerson(words, verb, before) ?? endOfSubject(words, verb, before)
  const subject = findSpeaker(sentence, verb + 1 + Number(isPointing(words, verb + 1)), to)
  return subject && mayAct(words[subject.from]!.folded) && !isTold(words, verb, subject)
    ? subject
    : null
}

/** «ونصح | الصيادين بالبقاء، متابعا»: whom the verb right before them tells */
function isTold(words: Words, verb: number, { from }: Stretch): boolean {
  const form = findVerb(words[verb]!.folded)?.form
  return form !== undefined && from === verb + 1 && isToldAlone(words[from]!, form.verb)
}

/** «شهدت | الجلسة مشادة»: where or when something happened, unless a person saw it */
const isSeen = (words: Words, verb: number): boolean =>
  /^[وف]?(شهد|يشهد|شهدت|تشهد)$/.test(words[verb]!.folded) &&
  words[verb + 1]?.personEnd === 0 &&
  !isOffice(words[verb + 1]!.folded)

/** «رئيس»; not «طالب», «شاهد», which are verbs too */
const isOfficeAlone = (folded: string): boolean =>
  isPost(folded) && findVerb(folded) === null && !/^(شاهد|قاتل|ساعد|عمل)$/.test(folded)

/** «تابع: "…"، مشيرا إلى أن»: what follows is told, and nobody acts */
const isHalt = ({ colon, stop }: Words[number]['before']): boolean => colon || stop

const longestSubject = 7
const farthestName = 12

/** «أهدى مدرب الفريق سامي نصر | الفوز»: behind the name of whoever acts, null without one. */
function behindPerson(words: Words, verb: number, before: number): number | null {
  const end = Math.min(before, verb + farthestName)
  for (let i = verb + 1; i < end && (i === verb + 1 || mayGoOn(words, i)); i++) {
    const { personEnd } = words[i]!
    if (personEnd === 0) continue
    const behind = behindEnd(words, i, personEnd, before)
    const next = words[behind]
    return next?.before.comma || isOffice(next?.folded ?? '') ? null : behind
  }
  return null
}

function endOfSubject(words: Words, verb: number, before: number): number {
  let to = verb + 2
  while (to < before && to < verb + longestSubject && mayGoOn(words, to) && !isActBehind(words, to))
    to++
  return to
}

const mayGoOn = (words: Words, at: number): boolean => {
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
    !isDoneTo(words, at)
  )
}

/** «عدد | من الكتاب»: of whom it is a number */
const isOfNumber = (words: Words, at: number): boolean =>
  words[at]!.folded === 'من' && numbers.test(words[at - 1]!.folded)
const numbers = /^(عدد|عشرات|ميات|الاف|مجموعه|جمع|كثير|العديد)$/

/** «أغلقت البلدية | الجسر», «افتتح المحافظ | الجمعية»: of another gender, it describes neither body nor office */
const isOfOtherGender = (words: Words, at: number): boolean => {
  const { folded, named } = words[at]!
  const party = words[at - 1]!.folded
  if (named || !/^ال.{3,}/.test(folded) || !/^ال.{3,}/.test(party)) return false
  return party.endsWith('ه')
    ? isThing(party) && /[^هيات]$/.test(folded)
    : isOffice(party) && folded.endsWith('ه')
}

/** «استدعت وزارة سيلوين | السفير», «اتهمت لجنة سيلوين | قوات لوريا»: behind a body, whom it does something to */
const isDoneTo = (words: Words, at: number): boolean => {
  const { folded, named } = words[at]!
  const from = nameMayBegin(at)
  return (
    ((isDefinitePerson(folded) || (named && isThing(folded))) &&
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
    (isAbstract(folded) || getEverydayNouns().has(folded) || isCompleted(words, at)) &&
    !isParty(folded)
  )
}

/** «زار رئيس البعثة | مقر البلدية»: a noun with what completes it */
const isCompleted = (words: Words, at: number): boolean => {
  const next = words[at + 1]
  return isCommon(words[at]!.folded) && next?.folded.startsWith('ال') === true && !next.before.comma
}

/** «بحث الوزيران | التعاون»; not «وزير التعاون», «الوزير السابق» */
const isActBehind = (words: Words, at: number): boolean =>
  /^ال.{3,}(ان|ين|ون)$/.test(words[at - 1]!.folded) &&
  !words[at]!.named &&
  words[at]!.folded.startsWith('ال') &&
  isAbstract(words[at]!.folded.slice(2))

/** «تقدم والد طفلة | بشكوى», «أشاد المدير | بدور الجيش»: what a verb brings by ب; not «مدير المكتب بالقاهرة» */
const isBrought = (words: Words, at: number): boolean => {
  const { folded, named } = words[at]!
  if (named || !/^ب(?!ال)/.test(folded)) return false
  const noun = folded.slice(1)
  const isNoun = isAbstract(noun) || getEverydayNouns().has(noun)
  return isWith(folded) || (isNoun && words[at + 1]?.folded.startsWith('ال') === true)
}

/**
 * Index of the word with which a sentence begins behind «كما», «وقد», «من جانبها،», «وفي القاهرة» or «وعن
 * المباراة،».
 */
function firstVerb(words: Words): number {
  const [first, second] = words
  if (/^(و|كما|[وفل]?قد)$/.test(first!.folded) || ownTurn.test(first!.folded)) return 1
  if (/^و?من$/.test(first!.folded) && ownSide.test(second?.folded ?? '')) return 2
  const behind = behindMatter(words)
  if (behind > 0 || !/^و?في$/.test(first!.folded) || !second?.named) return behind
  return behindEnd(words, 2, second.nameEnd)
}

const ownTurn = /^و?بدور(ه|ها|هم)$/
const ownSide = /^(جهت|جانب|ناحيت)(ه|ها|هم)$/

/**
 * «وعن المباراة، | تحدث المدرب», «وردا على سؤال، | امتنع المدرب»: the verb behind the comma that ends what the
 * sentence is about; else 0.
 */
function behindMatter(words: Words): number {
  const first = words[0]!.folded.replace(/^و(?=..)/, '')
  if (!prepositions.has(first) && !/^(ردا|تعليقا|تعقيبا)$/.test(first)) return 0
  const comma = words.findIndex(({ before }, i) => i > 0 && i <= longestMatter && before.comma)
  const verb = comma > 0 ? words[comma]! : undefined
  return verb && (isVerb(verb) || verbs.has(verb.folded)) ? comma : 0
}
const longestMatter = 8

/** «نقل ذلك | مصدر»; not «نقل هذا المصدر» */
const isPointing = (words: Words, at: number): boolean =>
  /^(ذلك|هذا|هذه|تلك)$/.test(words[at]!.folded) && !words[at + 1]?.folded.startsWith('ال')

/** «أصدرت الوزارة | بيانا»: an object. */
const isAccusative = ({ folded, named }: Words[number]): boolean =>
  !named && /^(?!ال).{3,}ا$/.test(folded)

/** «جاء تصريح المدير بعد»: no act speaks. */
const mayAct = (folded: string): boolean =>
  isDocument(folded) || !isAbstract(folded) || numbers.test(folded)
