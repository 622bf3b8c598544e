/** Who acts where a sentence begins with some other verb than one of speech. */
import { verbs } from '../../names/verbs.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { isDocument, isOffice } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { behindEnd } from '../phrases/behind-end.ts'
import { isPost } from '../phrases/behind-post.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { isToldAlone } from '../phrases/told-alone.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { isVerb } from './no-sources.ts'
import { mayGoOn, numbers } from './subject-goes-on.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'
import { clauseOpeners, phraseStops, prepositions } from '../lexicon/words.ts'

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
  if (!subject || !mayAct(words[subject.from]!.folded) || isTold(words, verb, subject)) return null
  return doesNot(words) && !isPerson(words[subject.from]!) ? null : subject
}

const isPerson = ({ named, personEnd, folded }: Words[number]): boolean =>
  named || personEnd > 0 || isOffice(folded)

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

/** «بحث الوزيران | التعاون»; not «وزير التعاون», «الوزير السابق» */
const isActBehind = (words: Words, at: number): boolean =>
  /^ال.{3,}(ان|ين|ون)$/.test(words[at - 1]!.folded) &&
  !words[at]!.named &&
  words[at]!.folded.startsWith('ال') &&
  isAbstract(words[at]!.folded.slice(2))

/**
 * Index of the word with which a sentence begins behind «كما», «وقد», «ولم», «من جانبها،», «وفي القاهرة» or
 * «وعن المباراة،».
 */
function firstVerb(words: Words): number {
  const [first, second] = words
  if (/^(و|كما|[وفل]?قد)$/.test(first!.folded) || ownTurn.test(first!.folded)) return 1
  if (/^و?من$/.test(first!.folded) && ownSide.test(second?.folded ?? '')) return 2
  if (doesNot(words)) return 1
  const behind = behindMatter(words)
  if (behind > 0 || !/^و?في$/.test(first!.folded) || !second?.named) return behind
  return behindEnd(words, 2, second.nameEnd)
}

/** «ولم | يقبل المدير»; not «لم أحسب» */
const doesNot = ([first, second]: Words): boolean =>
  first!.quote < 0 && /^[وف]?ل[من]$/.test(first!.folded) && /^[يت]/.test(second?.folded ?? '')

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

/** «جاء تصريح المدير بعد»: no act speaks. */
const mayAct = (folded: string): boolean =>
  isDocument(folded) || !isAbstract(folded) || numbers.test(folded)
