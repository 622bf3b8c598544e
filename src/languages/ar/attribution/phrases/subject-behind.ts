/** The subject behind its verb: a speaker of whom the verb's form can be said. */
import { foldedSet } from '../../../word-sets.ts'
import { once } from '../../../../text/once.ts'
import { humanPlurals } from '../../names/human-plurals.ts'
import { isAbstract, isListed } from '../lexicon/abstract-noun.ts'
import { isOffice, isParty, isThing } from '../lexicon/basis.ts'
import type { VerbForm } from '../lexicon/verb-table.ts'
import type { Stretch } from './noun-phrase.ts'
import type { ArabicSentence, ArabicWord } from './sentence.ts'
import { findSpeaker } from './speaker.ts'
import { isToldAlone } from './told-alone.ts'

/** The speaker in the words behind the verb at `verb`, up to `to`; none behind a plural: «طلبوا | عمل». */
export function findSubjectBehind(
  sentence: ArabicSentence,
  verb: number,
  to: number,
  form: VerbForm,
): Stretch | null {
  if (form.plural && form.tense !== 'participle') return null
  const speaker = findSpeaker(sentence, verb + 1, to)
  return speaker &&
    speaker.from === verb + 1 &&
    (isOfOtherGender(sentence.words[speaker.from]!, form) ||
      isObliquePlural(sentence.words, speaker.from) ||
      isToldAlone(sentence.words[speaker.from]!, form.verb))
    ? null
    : speaker
}

/**
 * «وحذر | الدول من الخطة», «وحث | السيدة نصر»: no subject of a verb in the masculine; «ودعت | المجتمع
 * الدولي»: none of one in the feminine.
 */
export const isOfOtherGender = (word: ArabicWord, { verb, gender, plural }: VerbForm): boolean =>
  !plural &&
  word.personEnd === 0 &&
  (gender === 'm'
    ? isFeminine(word, verb.told || verb.addressee)
    : gender === 'f' && isMasculine(word))

/** «ونبه | قائدي المركبات إلى»: people in the oblique before their noun are no subject. */
export function isObliquePlural(words: readonly ArabicWord[], at: number): boolean {
  const { folded, named, personEnd } = words[at]!
  const next = words[at + 1]
  if (personEnd === 0 && isPeople(folded)) return true
  if (named || personEnd > 0 || !next?.folded.startsWith('ال') || next.before.comma) return false
  if (!/^(?!ال).{3,}ي$/.test(folded) || isParty(folded)) return false
  return isParty(folded.slice(0, -1)) || getSeveral().has(folded)
}

/** «وذكّر | الأميركيين بأن»: a people, whose subject would end in ون */
const isPeople = (folded: string): boolean =>
  /^ال.{3,}يين$/.test(folded) && !isAbstract(folded.slice(2))

/** «سائقي», «مربي»: those who have lost their ن before a noun */
const getSeveral = once(() => foldedSet(humanPlurals))

/**
 * A club has its town's name and is masculine: «أعلن | برشلونة», «أكد | الغرافة». `mayBeTold`: whether
 * the verb's object is who is told: «وحذر | القاعدة من الهجوم».
 */
const isFeminine = ({ folded, named, isBody }: ArabicWord, mayBeTold: boolean): boolean => {
  if (isThing(folded))
    return /(ه|ات)$/.test(folded) || (mayBeTold && /^(ال)?(دول|صحف)$/.test(folded))
  const isPlace = named && (mayBeTold || !isBody)
  return (isPlace && (/^ال.{3,}ات$/.test(folded) || isFemininePlace(folded))) || isWoman(folded)
}

/**
 * Bodies and crowds whose noun is masculine, and what one sets or finds: «حددت | موقع الحريق»; «المدير» may be a
 * woman's title, a name is its own.
 */
const isMasculine = ({ folded, named }: ArabicWord): boolean =>
  !named && (isListedAct(folded) || masculine.test(folded))

/** «التي أكدت | المضي في الخطة»: an act that is told, never who tells it */
const isListedAct = (folded: string): boolean =>
  /^ال.+[^هت]$/.test(folded) && !isParty(folded) && isListed(folded.slice(2))

const masculine =
  /^ال(مجلس|مجتمع|اتحاد|اعلام|برلمان|جيش|قضاء|حزب|بنك|مصرف|مركز|مكتب|معهد|نادي|شعب|جمهور)$|^(ال)?(سكان|اهالي|طلاب|عمال|موقع|مكان|موعد|سبب|سعر|عدد|هدف)$/

/** «موسكو», «روسيا», «القاهرة»: names of towns and countries are feminine, but for a few countries. */
const isFemininePlace = (folded: string): boolean =>
  /(يا|كو|ه)$/.test(folded) || femininePlaces.has(folded)
const femininePlaces = foldedSet(
  'إيران إسرائيل مصر قطر طهران واشنطن بغداد دمشق بيروت باريس لندن بكين برلين الرياض عمان',
)

/** «السيدة», «الوزيرة»: an office whose form without ة is one too; not «القادة» */
const isWoman = (folded: string): boolean => /^ال.+ه$/.test(folded) && isOffice(folded.slice(0, -1))
