/** Whether the object of a verb begins with a word that does not follow the verb at once. */
import { isAbstract, isListed, isSureAct } from '../lexicon/abstract-noun.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { isOffice, isParty, isThing } from '../lexicon/basis.ts'
import { negations, phraseStops, prepositions, relatives } from '../lexicon/words.ts'
import type { ArabicWord } from './sentence.ts'
import { isDescribedBy } from './document-described.ts'
import { endsPerson } from './ends-before.ts'

/** «أعلن الوزير | رفض الخطة»; not «أعلن وزير | دعم الصناعة» */
export function isAbstractObject(words: readonly ArabicWord[], i: number): boolean {
  const { folded, named } = words[i]!
  const previous = words[i - 1]!.folded
  return (
    !named &&
    (isAbstract(folded) || isListedAccusative(words, i)) &&
    !phraseStops.has(previous) &&
    !relatives.has(previous) &&
    !negations.has(previous) &&
    !isDeedOfNamed(words, i) &&
    !isDescribedBy(previous, folded) &&
    !isHead(previous) &&
    !isOfOccasion(words, i)
  )
}

/** «في ختام | تصريحه»: what the occasion is of */
const isOfOccasion = (words: readonly ArabicWord[], i: number): boolean =>
  /^(ختام|مستهل|مطلع|معرض|سياق)$/.test(words[i - 1]!.folded) &&
  prepositions.has(words[i - 2]?.folded ?? '')

/** «سيلوين تعلن الهدنة ولوريا | تنفي», «والنقابة | تنفي»: the verb of whoever is named before it */
const isDeedOfNamed = (words: readonly ArabicWord[], i: number): boolean => {
  const { named, namedBehindParticle, folded } = words[i - 1]!
  const isAnother = named || namedBehindParticle || /^وال.{3,}/.test(folded)
  return isAnother && findVerb(words[i]!.folded)?.form.tense === 'present'
}

/** «توقع التقرير | هبوطا قدره 3%»; not «خوفا من», which tells why */
const isListedAccusative = (words: readonly ArabicWord[], i: number): boolean => {
  const { folded } = words[i]!
  const next = words[i + 1]
  return (
    folded.endsWith('ا') &&
    isListed(folded.slice(0, -1)) &&
    next !== undefined &&
    !next.before.comma &&
    !prepositions.has(next.folded) &&
    !next.folded.startsWith('ل')
  )
}

/** «أبدى المدرب | سعادته بالفوز»: not «أكد سعادته أن», which gives a title */
export const isJoy = (words: readonly ArabicWord[], i: number): boolean =>
  /^سعادت(ه|ها)$/.test(words[i]!.folded) &&
  /^(ب|ل).{3,}|^بعد$|^ال(كبيره|بالغه|غامره)$/.test(words[i + 1]?.folded ?? '')

/** «انتقد الوزير | القرار» */
export function isDefiniteObject(words: readonly ArabicWord[], i: number): boolean {
  const { folded } = words[i]!
  const previous = words[i - 1]!
  return (
    folded.startsWith('ال') &&
    isListed(folded.slice(2)) &&
    !isThing(folded) &&
    (previous.named || previous.folded.startsWith('ال'))
  )
}

/** «أعلن سامي نصر | الاستقالة», «أعلنت الشرطة | القبض على …»; not «أعلنت قوات الدعم السريع» */
export function isDefiniteAct(words: readonly ArabicWord[], i: number, nameEnd: number): boolean {
  const { folded, named, before } = words[i]!
  const previous = words[i - 1]!
  const next = words[i + 1]
  return (
    folded.startsWith('ال') &&
    !named &&
    !before.comma &&
    (isSureAct(folded.slice(2)) || isTalk(folded, next)) &&
    !isThing(folded) &&
    !(next && (next.personEnd > 0 || isOffice(next.folded))) &&
    (previous.end === nameEnd || previous.folded.startsWith('ال'))
  )
}

/** «استغرب النقيب | الحديث عن»; not «المسجد الحديث» */
const isTalk = (folded: string, next: ArabicWord | undefined): boolean =>
  /^ال(حديث|كلام|جدل)$/.test(folded) && /^(عن|حول|بشان)$/.test(next?.folded ?? '')

/** «اعتبر الوزير سامي نصر | القرار»: no office and no adjective of origin, behind a person's name. */
export function isBehindHolder(words: readonly ArabicWord[], from: number, i: number): boolean {
  const { folded } = words[i]!
  return !isOffice(folded) && !/يه?$/.test(folded) && endsPerson(words, from, i)
}

/**
 * A role or body without ال takes the next word as its complement: «وزير تنظيم…», «رئيس إدارة»; so do
 * a plural that has lost its ن, «محامو», and what chooses one of several, «أحدث».
 */
function isHead(folded: string): boolean {
  return (
    heads.test(folded) ||
    (/.{3}و$/.test(folded) && (isOffice(folded.slice(0, -1)) || isParty(`${folded}ن`)))
  )
}

const heads =
  /^((وزير|رييس|مدير|نايب|وكيل|سكرتير|مسوول)ه?|امينه|عضوه|وزاره|هييه|اداره|مديريه|دايره|وحده|مجلس|لجنه|مركز|مكتب|عضو|اعضاء|امين|مسؤول|مسوولو|قسم|شعبه|جمعيه|منظمه|شركه|تحالف|تجمع|اتحاد|نقابه|معهد|وكاله|احدث|ابرز|بعد|قبل|في|من|علي|عن|الي|بعض|باسم)$/

/**
 * «الشرطة تنفي | العفو عن متهم», «الشركة تؤكد | سلامة منتجاتها»: word `at` behind a verb in the
 * present that has its subject before it
 */
export const isDefiniteDeed = (words: readonly ArabicWord[], at: number): boolean => {
  const { folded, named } = words[at]!
  if (named || !/^[يت]/.test((words[at - 1]?.folded ?? '').replace(/^و/, ''))) return false
  if (folded.startsWith('ال')) return isAbstract(folded.slice(2))
  return !isParty(folded) && !prepositions.has(folded) && isOwned(words[at + 1]?.folded ?? '')
}

/** «منتجاتها»; not «عليها» */
const isOwned = (folded: string): boolean =>
  /^(?!(?:علي|الي|لدي)ه).{3,}ها$/.test(folded) && !folded.startsWith('ال')
