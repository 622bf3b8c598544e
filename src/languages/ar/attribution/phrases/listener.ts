/** The outlet that is told: «لصحيفة المنارة», «لشفق نيوز». */
import { agencies } from '../lexicon/words.ts'
import { behindQuote, type ArabicWord } from './sentence.ts'
import { isOfDocument, type SpeakerPhrase } from './speaker-goes-on.ts'
import { endsPerson, nameMayBegin } from './ends-before.ts'

/** What outlets are called: after ل they are to whom it was said, no part of the speaker. */
const listeners =
  /^ل(ل?(صحيف|بوابه|صحف|صحاف|قنا|برنامج|اذاع|موقع|مجل[هة]|شبك|راديو|تلفز|جريد|مراسل|جزير|عربيه|اناضول|نواب|مشاهد)|لوكال|رويترز|فرانس|بي$|سي$)/

/** «قال سامي نصر | لوكالة النهر للأنباء» */
const isBehindPerson = (words: readonly ArabicWord[], at: number): boolean =>
  endsPerson(words, nameMayBegin(at), at)

/** Whether an outlet or a reporter stands at word `at` to whom something was said. */
export function isListener(words: readonly ArabicWord[], at: number): boolean {
  const { folded } = words[at]!
  return (
    listeners.test(folded) ||
    (words[at]!.namedBehindParticle && netNews.test(words[at + 1]?.folded ?? '')) ||
    (folded === 'لوكاله' &&
      (agencies.test(words[at + 1]?.folded ?? '') ||
        isBehindPerson(words, at) ||
        isOfNews(words, at) ||
        (words[at + 1]?.before.opens ?? -1) >= 0))
  )
}

/** «لشفق نيوز»: with what names of outlets end */
const netNews = /^(نيوز|برس|اونلاين|تايمز|بوست|نت)$/
const longestAgency = 5

/** «لوكالة شمال النهر | للأنباء» */
const isOfNews = (words: readonly ArabicWord[], at: number): boolean =>
  words.slice(at + 1, at + longestAgency).some(({ folded }) => folded === 'للانباء')

/** Outlets that hear whoever has no name, where no office takes them. */
const outlets = /^ل(وكاله|فضاييه|نشره|اذاعه|هييه|موقع|قناه|صحيفه)$/

/** «، لوكالة الأنباء،», «، للصحفيين،»: with such a word behind a comma no name goes on. */
export const beginsListener = (folded: string): boolean =>
  listeners.test(folded) || outlets.test(folded)

/** «مصدر تابع لوكالة»: with what a noun belongs to something behind ل */
const belonging =
  /^ال?(تابع|منتم|ممثل|مقرب|موال|منتسب)|^(تابع|منتمي?|ممثل|مقرب|موالي?|منتسب)(ه|ين|ون)?$/

/** «مصدر في الشركة | لوكالة النهر»: behind one who is not named. */
export const isToldByUnnamed = (phrase: SpeakerPhrase): boolean =>
  outlets.test(phrase.words[phrase.at]!.folded) &&
  !isOfDocument(phrase) &&
  !belonging.test(phrase.words[phrase.at - 1]!.folded)

/** «المحافظ», «صرافون»: what only another word could bind to ل */
const isOneOrSeveral = /^(ال.{3,}|.{3,}[وا]ن)$/
/** «المدير العام | لمعهد النهر»: what an office has behind ل already */
const completing = /^ل(?!ل?(ي|نا|ه|ها|هم)$).{3,}/

/** «المحافظ | لـ«المنارة»», «المدير العام لمعهد النهر | لـ«المنارة»» */
export const isToldInMarks = ({ words, from, at, to }: SpeakerPhrase): boolean =>
  words[at]!.folded === 'ل' &&
  (words[at + 1]?.before.opens ?? -1) >= 0 &&
  behindQuote(words, at + 1) >= to &&
  (at === from + 1
    ? isOneOrSeveral.test(words[from]!.folded)
    : words.slice(from + 1, at).some(({ folded }) => completing.test(folded)))
