/** Who speaks and who is told, where both may stand behind the verb. */
import { isAccusative } from '../lexicon/accusative.ts'
import { isOffice, isOutlet, isParty, isThing, kindOfSource } from '../lexicon/basis.ts'
import { crowds, prepositions } from '../lexicon/words.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { accusedAt, isAccusing } from '../phrases/accusation.ts'
import { behindApposition } from '../phrases/behind-apposition.ts'
import { beginsOther } from '../phrases/begins-other.ts'
import { isPost } from '../phrases/behind-post.ts'
import type { VerbForm } from '../lexicon/verb-table.ts'
import { findObject } from '../phrases/object.ts'
import { isParticiple } from '../phrases/placed-verb.ts'
import type { ArabicWord } from '../phrases/sentence.ts'
import { isToldAlone } from '../phrases/told-alone.ts'
import type { Frame } from '../phrases/verb-frame.ts'
import type { SpokenVerb } from './spoken-verb.ts'
import { subjectOf } from '../subjects/opening-subject.ts'
import { behindTime } from '../phrases/adjuncts.ts'
import { endsPerson, isFinished, nameMayBegin } from '../phrases/ends-before.ts'

/** Whether a word begins the words for a party. */
export const mayAct = ({ folded, named }: ArabicWord): boolean => named || isParty(folded)

/**
 * «دعا الوزير | السكان إلى…», «داعيا | السكان إلى…»: index of whom the words are said to, with whom
 * the content begins; -1 where nobody is told.
 */
export function addresseeAt(verb: SpokenVerb, frame: Frame): number {
  const { sentence, at, form } = verb
  if (holdsOther(verb, frame)) return accusedAt(sentence.words, at, frame.at)
  return isOwnHead(sentence.words[at + 1]!, form) ? -1 : toldAt(verb, frame)
}

function toldAt(verb: SpokenVerb, frame: Frame): number {
  const { sentence, at, form, before, coordinate } = verb
  if (!form.verb.addressee || frame.kind !== 'preposition') return -1
  if (isParticiple(form)) return frame.at > at + 1 ? at + 1 : -1
  if (form.pronoun) return -1
  const parted = behindComma(verb, frame)
  if (parted > 0) return parted
  const behind = before
    ? -1
    : behindApposition(sentence.words, at + 1, { ...form.verb, object: 'any' })
  if (behind > 0 && behind < frame.at) return behind
  const subject = coordinate ? 'shared' : before || form.plural ? 'before' : 'after'
  const object = findObject(sentence, at, { ...form.verb, object: 'any' }, subject)
  const found = object > 0 && object < frame.at ? object : -1
  if (!isAccusing(form) || subject !== 'after') return found
  // «اتهم رئيس البلدية، | النائب سامي نصر، أنصاره ب»: what a comma parts may tell who accuses
  if (found > 0 && !sentence.words[found]!.before.comma) return found
  const accused = accusedAt(sentence.words, at, frame.at)
  return accused > 0 ? accused : found
}

/** «حمّلت الشبكة | قوات الغد | المسؤولية»: who holds another responsible stands before him. */
const holdsOther = (
  { sentence: { words }, form, before }: SpokenVerb,
  { kind, at }: Frame,
): boolean =>
  !before &&
  form.verb.lemma === 'حمل' &&
  !isParticiple(form) &&
  !form.pronoun &&
  !form.plural &&
  kind === 'object' &&
  bearsAt(words, at)

/**
 * «اتهم الاتحاد، | الوزارة ب», «دعا سامي نصر، | جماعة الغد إلى»: behind a body or a name the body that one comma
 * parts from it is told; -1 without one.
 */
function behindComma({ sentence: { words }, at, before }: SpokenVerb, frame: Frame): number {
  if (before) return -1
  const commas = words.slice(at + 2, frame.at + 1).filter((word) => word.before.comma)
  const [told] = commas
  if (!told || commas.length > 1 || !isThing(told.folded)) return -1
  const index = words.indexOf(told)
  return isThing(words[at + 1]!.folded) || endsPerson(words, at + 1, index) ? index : -1
}

/**
 * «ودعا | الجميع إلى الهدوء», «ووعد | جماهير النادي ب»; not «وطالب الأهالي | المحافظ ب».
 * `addressee`: index of whom the words are said to, -1 where nobody is told.
 */
export function isToldCrowd(
  { sentence: { words }, at, form, prefix }: SpokenVerb,
  { from, to }: Stretch,
  addressee: number,
): boolean {
  if (prefix === 0 || from !== at + 1) return false
  const { folded, named } = words[from]!
  if (addressee >= to && mayAct(words[addressee]!) && !folded.endsWith('ين')) return false
  const isCrowd =
    crowds.has(folded) ||
    // no subject ends so
    (!named && /^ال.{3,}ين$/.test(folded)) ||
    (isPlace(words[from + 1]) && crowds.has(`ال${folded}`))
  return isCrowd && (form.verb.addressee || telling.test(form.verb.lemma))
}

/** «جماهير | النادي», «أهالي | تعز»: whose crowd it is */
const isPlace = (word: ArabicWord | undefined): boolean =>
  word !== undefined && !word.before.comma && (word.named || /^ال.{3,}/.test(word.folded))

/** verbs that tell somebody that something is so */
export const telling = /^(اخبر|ابلغ|وعد|طمان|اخطر|صارح|انذر)$/

/** «أخبرت نصر | اللجنة بأن», «حذر الأمين العام | مجلس الغد من أن»: the speaker without whom he told. */
export function beforeTold({ sentence, at, form }: SpokenVerb, speaker: Stretch): Stretch {
  const isTelling = telling.test(form.verb.lemma) || form.verb.lemma === 'سال'
  if (!form.verb.told && !form.verb.addressee && !isTelling) return speaker
  const told = findObject(sentence, at, { ...form.verb, object: 'any', addressee: true }, 'after')
  const word = sentence.words[told]
  const isTold =
    word && (isThing(word.folded) || crowds.has(word.folded) || (isTelling && mayAct(word)))
  const other = isTelling ? otherInOffice(sentence.words, speaker) : -1
  const to = isTold ? told : Math.max(other, outletAt(sentence.words, speaker))
  return to > speaker.from && to < speaker.to ? { from: speaker.from, to } : speaker
}

/** «سأل النائب سامي نصر | وزير المالية»: index of an office behind the name of who has one, -1 without one. */
const otherInOffice = (words: readonly ArabicWord[], { from, to }: Stretch): number =>
  isPost(words[from]!.folded)
    ? words.findIndex(
        ({ folded, before }, i) =>
          i > from && i < to && !before.comma && isPost(folded) && endsPerson(words, from, i),
      )
    : -1

/** «أخبرت نازحة تدعى ليلى | وكالة الأنباء»: index of an outlet behind a finished noun, -1 without one. */
function outletAt(words: readonly ArabicWord[], { from, to }: Stretch): number {
  for (let i = from + 1; i < to; i++) {
    const isEnd = isFinished(words, from, i) || isBehindUnnamed(words, from, i)
    if (isEnd && isOutlet(words[i]!.folded) && !words[i]!.before.comma) return i
  }
  return -1
}

/** «مسؤول أمني | وكالة الأنباء»: behind an adjective of one who is not named; not «مسؤول في وكالة الأنباء» */
const isBehindUnnamed = (words: readonly ArabicWord[], from: number, at: number): boolean =>
  at > from + 1 &&
  kindOfSource(words[from]!.folded) === 'anonymous' &&
  !prepositions.has(words[at - 1]!.folded) &&
  !isParty(words[at - 1]!.folded)

/** «اتهم الشركة بالخداع», «يحث سكانا على»: the only noun behind such a verb is whom it is said to or of. */
export function isOnlyTold(
  verb: SpokenVerb,
  { from, to }: Stretch,
  { kind, at: reason }: Frame,
): boolean {
  const { sentence, at, form } = verb
  const { words } = sentence
  if (from !== behindTime(words, at + 1) || form.pronoun || isOwnHead(words[from]!, form))
    return false
  if (isOfOtherSubject(verb, { from, to })) return true
  const { personEnd } = words[from]!
  const isTold = form.verb.addressee || telling.test(form.verb.lemma)
  if (isTold && (isShownTold(words, at, from) || (kind === 'preposition' && isOfPerson(words, at))))
    return true
  if (isToldAlone(words[from]!, { ...form.verb, told: form.verb.told || isTold })) return true
  if (form.verb.lemma === 'حمل') return isOneNoun(words, from, to) && bearsAt(words, to)
  if (!/^(اتهم|ناشد)$/.test(form.verb.lemma) || kind !== 'preposition') return false
  // «اتهمت الحكومة | قوات الغد ب»: another stands behind, who is told
  if (to < words.length && beginsOther({ words, from, at: to })) return false
  // «اتهم المهاجم نصر لاعب النجمة | ب»: whoever accuses, all that is named may be the accused
  if (isAccusing(form) && to === reason) return true
  const nameEnd = Math.max(personEnd, words[from]!.nameEnd)
  return words
    .slice(from + 1, to)
    .every((word) => word.start < nameEnd || word.folded.startsWith('ال'))
}

/** «نددت الجمعية بالقرار، وطالبت | رئيستها ب»: a body's own head speaks for it */
export const isOwnHead = ({ folded }: ArabicWord, { gender }: VerbForm): boolean => {
  const [, woman] = ownHead.exec(folded) ?? []
  return woman !== undefined && (woman !== '') === (gender === 'f')
}
const ownHead = /^(?:رييس|امين|مدير|متحدث|ناطق|قايد|زعيم|نقيب|مفوض)(ت?)(?:ها|هم)$/

/** Told by whom the sentence begins with, or by a woman. */
const isOfOtherSubject = (verb: SpokenVerb, { from, to }: Stretch): boolean => {
  const { words } = verb.sentence
  return (
    (isOneNoun(words, from, to) && isToldByFirst(verb, words[from]!)) ||
    isManToldByHer(verb, words.slice(from, to))
  )
}

/** «نظمت النقابة وقفة، وطالبت | الحكومة ب»: by whom the sentence begins with, of the verb's gender */
function isToldByFirst({ sentence, at, form, prefix }: SpokenVerb, told: ArabicWord): boolean {
  const { words } = sentence
  if (!form.verb.addressee || prefix === 0 || !words[at]!.before.comma) return false
  if (told.named || !/^ال.{3,}/.test(told.folded)) return false
  const subject = subjectOf(sentence, at)
  const [verb, first] = subject ? words.slice(subject.from - 1, subject.from + 1) : []
  return (
    first !== undefined &&
    (first.personEnd > 0 || isParty(first.folded)) &&
    // «زار وفد القرية، وطالب الوفد ب»
    `ال${first.folded.replace(/^ال/, '')}` !== told.folded &&
    verb!.folded.endsWith('ت') === (form.gender === 'f')
  )
}

/** «وطالبت | رئيس المجلس ب»: an office without ة and without a woman's name behind it */
const isManToldByHer = ({ form }: SpokenVerb, told: readonly ArabicWord[]): boolean =>
  form.gender === 'f' &&
  form.verb.addressee &&
  isOffice(told[0]!.folded) &&
  !told[0]!.folded.endsWith('ه') &&
  !told.some(({ named, personEnd }) => named || personEnd > 0)

/** «حث | سكانا», «ليطالب | المجلس»: by its ending, or since the verb tells what somebody before acts for */
const isShownTold = (words: readonly ArabicWord[], verb: number, noun: number): boolean =>
  !words[noun]!.named && (isAccusative(words[noun]!.folded) || isPurpose(words[verb]!))

/** «سامي نصر الذي | طالب المجلس ب»: with no pronoun for him, whom the clause is about says it. */
const isOfPerson = (words: readonly ArabicWord[], verb: number): boolean =>
  /^(الذي|التي)$/.test(words[verb - 1]?.folded ?? '') &&
  endsPerson(words, nameMayBegin(verb - 1), verb - 1)

/** «خرج العمال | ليطالبوا المجلس ب», «| لتطالب الحكومة ب»: ل tells what for somebody before acts */
const isPurpose = ({ folded }: ArabicWord): boolean => /^ل[يت].{2,}/.test(folded)

/** «وحمّل | الجيش | مسؤولية القصف»: right behind one noun what it is held to have done. */
const bearsAt = (words: readonly ArabicWord[], at: number): boolean =>
  /^(ال)?مسوولي(ه|ات)$/.test(words[at]?.folded ?? '')

/** «الجيش», «الحكومة السابقة», «حزب الغد»: a noun with its adjective, or a name. */
function isOneNoun(words: readonly ArabicWord[], from: number, to: number): boolean {
  const [first, second] = words.slice(from, to)
  if (first!.nameEnd >= words[to - 1]!.end || to === from + 1) return true
  return (
    to === from + 2 &&
    first!.folded.startsWith('ال') &&
    /^ال.{3,}[^ن]$/.test(second!.folded) &&
    !mayAct(second!) &&
    first!.folded.endsWith('ه') === second!.folded.endsWith('ه')
  )
}
