/** «وفقا لـ», «بحسب»: who is named behind a word for “according to”. */
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { isDocument, isParty, isPublished } from '../lexicon/basis.ts'
import type { ArabicWord } from '../phrases/sentence.ts'
import {
  ofSpeakerBefore,
  ownWords,
  withSpeaker,
  type Opening,
  type Phrase,
} from './phrase-speaker.ts'
import { readWhat } from './what-one-says.ts'

const measures =
  /^(تطور|حاج|اهمي|عدد|نوع|معايير|معيار|ظروف|الظروف|الحاج|الطلب|القدر|قدر|التوقيت|توقيت|السن|سن|المناطق|المنطق|الاسعار|سعر|حجم|الاولوي|اولوي|ترتيب|الترتيب|جدول|الجدول|ال?امكان|مقتضي|ما يلي|الكفاء|درج|طبيع|نسب|موسم|نظام|مبد|اسس|شروط|الشروط|اصول|الاصول|رغب|منطق|هذا|هذه|ذلك|تلك|قواعد|القواعد|ال?تخصص|ال?نموذج|ال?ضوابط|ال?اشتراطات|ال?احتياج|ال?مواصفات|ال?متطلبات|ال?اليات|ال?مقاييس|ال?مواعيد|اعلي|افضل|ارقي|التقويم|تقويم|خبرت|علم(?!اء)|ال?بروتوكول|اتفاقيه|اتفاقيات)/

const estimates =
  /^(تقديرات|توقعات|تصريحات|اقوال|افاده|افادات|روايه|روايات|شهاده|شهادات|احصاءات|احصاييات|ارقام|بيانات|تقدير)$/
/** Abstract nouns that say something all the same. */
const telling =
  /^(تصريح|تقرير|تقارير|تقدير|بيان|اعلان|اتفاق|قرار|قانون|تحقيق|احصا|معلومات|خط|تعليمات|توقعات|تسريبات|انباء|تعليقات|افاد|افصاح|استطلاع|استفتاء|اخبار|تفسير|تعميم|ترجم|تحليل|تدوين|تغريد|اعتراف|مكالم|ادعاء)/

/** The phrase that opens with such a word; null where no source stands behind it. */
export function readAccording(opening: Opening): Phrase | null {
  const { sentence, at, first } = opening
  const { words } = sentence
  const next = words[at + 1]!
  if (ownWords.test(next.folded)) return ofSpeakerBefore(opening, at + 1)
  if (first.endsWith('ما')) return readWhat(opening, at + 1)
  if (/^(ل)?ما$/.test(next.folded)) return readWhat(opening, at + 2)
  const isBound = /^(وفقا|طبقا)$/.test(first) && next.folded.startsWith('ل')
  if (!isBound) return readSource(opening, next.folded.replace(/^ل(?=ال|ل|.{4})/, ''))
  const place = withoutTo(opening, at + 1)
  const phrase = readSource(place, place.sentence.words[at + 1]!.folded)
  // «وفقا لـ»: a particle with nobody behind it
  const { speaker } = phrase ?? {}
  if (next.folded === 'ل' && speaker && speaker.to - speaker.from === 1) return null
  // «وفقا لبيانات المكتب»: the ل stands before «بيانات», which is none of the source
  return phrase && { ...phrase, strip: speaker?.from === at + 1 ? 1 : 0 }
}

/** The source behind «حسب» and its like; null where it is a measure. `noun`: without its particle. */
function readSource(opening: Opening, noun: string): Phrase | null {
  const { sentence, at } = opening
  const { words } = sentence
  const next = words[at + 1]!
  const isTold = publishedBehind(words, at + 2) || isSeveral(words, at + 1)
  if (!isTold && (measures.test(next.folded) || measures.test(noun))) return null
  const isName = next.named || next.namedBehindParticle
  if (!isName && !isTold && isAbstract(noun) && !telling.test(noun) && !isDocument(noun))
    return null
  const behind = words[at + 2]
  const isWhose = behind && !behind.before.comma && !isTold && !isAdjective(words, at + 2)
  if (isWhose && estimates.test(noun)) return withSpeaker(opening, at + 2, next.end)
  return withSpeaker(opening, at + 1, words[at]!.end)
}

/** «بحسب عدد من السكان»: several tell it; not «بحسب عدد الزوار» */
const isSeveral = (words: readonly ArabicWord[], at: number): boolean =>
  /^ل?عدد$/.test(words[at]!.folded) && words[at + 1]?.folded === 'من'

/** «أرقام نشرها الموقع», «جدول أولي نشره الموقع»: whoever made the words public stands behind them. */
const publishedBehind = (words: readonly ArabicWord[], at: number): boolean =>
  words.slice(at, at + 2).some(({ folded, before }) => !before.comma && madePublic(folded))

const madePublic = (folded: string): boolean =>
  isPublished(folded) || /^(اذاع|اعلن|ارسل|وجه)(ت)?(ه|ها)$/.test(folded)

/**
 * «بحسب روايات متطابقة», «وفقا لبيانات رسمية نشرت أمس»: the word behind the noun describes it and
 * names nobody, where it is the only one or an adjective by its shape.
 */
function isAdjective(words: readonly ArabicWord[], at: number): boolean {
  const { folded, named } = words[at]!
  if (named || isParty(folded)) return false
  const next = words[at + 1]
  const isLast = !next || next.before.comma || next.before.stop
  return (isLast ? /^(?!ال).{2,}ه$/ : /^(?!ال).{2,}يه$|^(قصير|طويل|متوسط|حديث|جديد|سابق)ه$/).test(
    folded,
  )
}

/** With the word at `index` read without its ل: «لرويترز», «لصحيفة المنارة» are told nothing here. */
function withoutTo(opening: Opening, index: number): Opening {
  const words = [...opening.sentence.words]
  const word = words[index]!
  const rest = word.folded.slice(1)
  const folded = rest === '' ? word.folded : rest.replace(/^ل(?=.{3})/, 'ال')
  words[index] = { ...word, folded, dative: false }
  return { ...opening, sentence: { ...opening.sentence, words } }
}
