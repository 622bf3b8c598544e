/**
 * Subjects that stand apart from their verb: before a comma, a relative pronoun, at the sentence's
 * beginning.
 */
import { getEverydayNouns } from '../../names/everyday-nouns.ts'
import { isAbstract, isWith } from '../lexicon/abstract-noun.ts'
import { isDocument, isOffice, isParty, isPublished, isThing } from '../lexicon/basis.ts'
import type { Gender } from '../lexicon/verb-table.ts'
import { findVerb } from '../lexicon/lookup.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { findSubjectBefore } from '../phrases/subject-before.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'
import { clauseOpeners, phraseStops, prepositions, relatives } from '../lexicon/words.ts'

/**
 * The subject that an apposition between commas parts from its verb: «سامي نصر، مدير المصنع، قال
 * إن…».
 */
export function subjectOfSentence(sentence: ArabicSentence, verb: number): Stretch | null {
  const { words } = sentence
  const from = startOfClause(words, verb)
  let to = from + 1
  while (to < verb && !words[to]!.before.comma) {
    if (words[to]!.before.stop || words[to]!.before.colon || findVerb(words[to]!.folded))
      return null
    to++
  }
  if (to === verb && mayHaltBefore(sentence, from, verb))
    return findSubjectBefore(sentence, from, to)
  if (
    to >= verb ||
    to - from > (isDescribed(words, from) ? longestDescribed : 9) ||
    verb - to > 16 ||
    words.slice(to, verb).some(({ before }) => before.stop || before.colon)
  )
    return null
  return /^(عام|سنه|يوم|مساء|صباح|هكذا|هنا|وعندما)$/.test(words[from]!.folded)
    ? null
    : findSubjectBefore(sentence, from, to)
}

/** «لكن لجنة الحي، | قالت»: a party of few words, of the verb's gender, with nothing but a comma behind it. */
function mayHaltBefore({ words }: ArabicSentence, from: number, verb: number): boolean {
  const { folded, named, personEnd } = words[from]!
  const gender = findVerb(words[verb]!.folded)?.form.gender
  return (
    words[verb]!.before.comma &&
    verb - from <= longestHalted &&
    (personEnd > 0 || ((named || isParty(folded)) && (gender === 'f') === /(ه|ات)$/.test(folded)))
  )
}
const longestHalted = 6

/** «المدينة التي وزعت خطتها على المجلس، قد قالت»: a noun with a relative clause. */
const isDescribed = (words: ArabicSentence['words'], from: number): boolean =>
  words.slice(from + 1, from + 4).some(({ folded }) => relatives.has(folded))
const longestDescribed = 20

/** Index of the first word of the clause in which a verb's subject stands apart from it. */
function startOfClause(words: ArabicSentence['words'], verb: number): number {
  for (let i = Math.max(0, verb - farthestOpening); i + 1 < verb; i++) {
    const { folded, before } = words[i]!
    const isBrought = /^ب?ان$/.test(words[i + 1]!.folded) && startsWithThat.test(folded)
    if ((i > 0 && !before.comma) || !(isBrought || startsAfter.test(folded))) continue
    return i + (isBrought || words[i + 1]!.folded === 'ان' ? 2 : 1)
  }
  return 0
}

/** Words between the opening of a clause and its verb. */
const farthestOpening = 26

/** Words before the subject with which a clause begins: «لكن», «وكان», «غير أن». */
const startsAfter = /^(و?لكن|و?كان|و?كانت|غير|بيد|الا)$/
/** «خاصة أن», «علما بأن» */
const startsWithThat = /^(خاصه|خصوصا|لاسيما|سيما|علما|رغم|مع)$/

/** The noun phrase that a relative clause describes: «الوزير الذي أعلن أن…». */
export function antecedent(sentence: ArabicSentence, verb: number): Stretch | null {
  let from = verb - 1
  // «سامي نصر، الذي أعلن أن…»
  if (from > 0 && sentence.words[from]!.before.comma) from--
  const to = from < verb - 1 ? from + 1 : verb - 1
  while (from > 0 && verb - from < 10) {
    const { before } = sentence.words[from]!
    const { folded } = sentence.words[from - 1]!
    if (
      before.comma ||
      before.stop ||
      before.colon ||
      prepositions.has(folded) ||
      findVerb(folded) ||
      relatives.has(folded)
    )
      break
    from--
  }
  if (from >= to) return null
  const whole = findSubjectBefore(sentence, from, to)
  // «صوت المجلس لصالح القرار الذي ينص على»
  return whole ?? (/^ال.{3,}/.test(sentence.words[to - 1]!.folded) ? { from: to - 1, to } : null)
}

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
    isHalt(words[verb + 1]!.before) ||
    /^و?ال|^\d/.test(first) ||
    prepositions.has(first) ||
    phraseStops.has(first) ||
    clauseOpeners.has(first)
  )
    return null
  const to = behindPerson(words, verb, before) ?? endOfSubject(words, verb, before)
  const subject = findSpeaker(sentence, verb + 1 + Number(isPointing(words, verb + 1)), to)
  return subject && mayAct(words[subject.from]!.folded) ? subject : null
}

/** «تابع: "…"، مشيرا إلى أن»: what follows is told, and nobody acts */
const isHalt = ({ colon, stop }: ArabicSentence['words'][number]['before']): boolean =>
  colon || stop

const longestSubject = 7
const farthestName = 12

/** «أهدى مدرب الفريق سامي نصر | الفوز»: behind the name of whoever acts, null without one. */
function behindPerson(words: ArabicSentence['words'], verb: number, before: number): number | null {
  const end = Math.min(before, verb + farthestName)
  for (let i = verb + 1; i < end && (i === verb + 1 || mayGoOn(words, i)); i++) {
    const { personEnd } = words[i]!
    if (personEnd === 0) continue
    while (i < before && words[i]!.end <= personEnd) i++
    return words[i]?.before.comma || isOffice(words[i]?.folded ?? '') ? null : i
  }
  return null
}

function endOfSubject(words: ArabicSentence['words'], verb: number, before: number): number {
  let to = verb + 2
  while (to < before && to < verb + longestSubject && mayGoOn(words, to) && !isActBehind(words, to))
    to++
  return to
}

const mayGoOn = (words: ArabicSentence['words'], at: number): boolean => {
  const word = words[at]!
  return (
    !word.before.comma &&
    !word.before.stop &&
    !prepositions.has(word.folded) &&
    !isAccusative(word) &&
    !isBrought(word) &&
    !isMatter(words, at)
  )
}

const isDefinitePerson = (folded: string): boolean =>
  folded.startsWith('ال') && isParty(folded) && !isThing(folded)

const endsName = (words: ArabicSentence['words'], at: number): boolean =>
  words
    .slice(Math.max(0, at - farthestName), at)
    .some(({ nameEnd }) => nameEnd === words[at - 1]!.end)

/** «تناول المدرب | إصابة اللاعب», «ثبت المصرف المركزي | سعر الفائدة»: no noun completes them */
const isMatter = (words: ArabicSentence['words'], at: number): boolean => {
  const { folded, named } = words[at]!
  const previous = words[at - 1]!.folded
  return (
    !named &&
    (isDefinitePerson(previous) || endsName(words, at)) &&
    !/^(ال|[بلوف])/.test(folded) &&
    (isAbstract(folded) || getEverydayNouns().has(folded)) &&
    !isParty(folded)
  )
}

/** «بحث الوزيران | التعاون»; not «وزير التعاون», «الوزير السابق» */
const isActBehind = (words: ArabicSentence['words'], at: number): boolean =>
  /^ال.{3,}(ان|ين|ون)$/.test(words[at - 1]!.folded) &&
  !words[at]!.named &&
  words[at]!.folded.startsWith('ال') &&
  isAbstract(words[at]!.folded.slice(2))

/** «تقدم والد طفلة | بشكوى»: what a verb brings by ب; not «مدير المكتب بالقاهرة» */
const isBrought = ({ folded, named }: ArabicSentence['words'][number]): boolean =>
  !named && /^ب(?!ال)/.test(folded) && isWith(folded)

/** Index of the word with which a sentence begins behind «كما», «وقد» or «وفي القاهرة». */
function firstVerb(words: ArabicSentence['words']): number {
  if (/^(كما|[وفل]?قد)$/.test(words[0]!.folded)) return 1
  const place = words[1]
  if (!/^و?في$/.test(words[0]!.folded) || !place?.named) return 0
  let i = 2
  while (i < words.length && words[i]!.end <= place.nameEnd) i++
  return i
}

/** «نقل ذلك | مصدر»; not «نقل هذا المصدر» */
const isPointing = (words: ArabicSentence['words'], at: number): boolean =>
  /^(ذلك|هذا|هذه|تلك)$/.test(words[at]!.folded) && !words[at + 1]?.folded.startsWith('ال')

/** «أصدرت الوزارة | بيانا»: an object. */
const isAccusative = ({ folded, named }: ArabicSentence['words'][number]): boolean =>
  !named && /^(?!ال).{3,}ا$/.test(folded)

/** «جاء تصريح المدير بعد»: no act speaks. */
const mayAct = (folded: string): boolean => isDocument(folded) || !isAbstract(folded)

const showing = new Set(['اظهر', 'كشف', 'اثبت', 'بين', 'اشار', 'افاد', 'خلص', 'وجد', 'اكد'])
const farthest = 24

/** «…بعد تحقيق نشرته الصحيفة، كشف أن»: what shows is the nearest document of the verb's gender. */
export function documentBefore(
  sentence: ArabicSentence,
  verb: number,
  lemma: string,
  gender: Gender,
): Stretch | null {
  const { words } = sentence
  if (!showing.has(lemma)) return null
  for (let i = verb - 1; i >= Math.max(0, verb - farthest); i--) {
    const { folded, before } = words[i]!
    const bare = folded.replace(/^[ولب](?=\S{4})/, '')
    if (
      (isDocument(folded) || isDocument(bare)) &&
      (gender === null || (gender === 'f') === /(ه|ات)$/.test(folded))
    ) {
      let to = i + 1
      while (
        to < verb &&
        to - i < 4 &&
        !words[to]!.before.comma &&
        !prepositions.has(words[to]!.folded) &&
        !relatives.has(words[to]!.folded) &&
        !isPublished(words[to]!.folded)
      )
        to++
      return { from: i, to }
    }
    if (before.stop) return null
  }
  return null
}
