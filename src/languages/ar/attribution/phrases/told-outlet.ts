/** Outlets behind ل that hear who speaks, where no office can take them: «المحافظ | لـ«المنارة»». */
import { behindQuote } from './sentence.ts'
import { isOfDocument, type SpeakerPhrase } from './speaker-goes-on.ts'

const outlets = /^ل(وكاله|فضاييه|نشره|اذاعه|هييه|موقع|قناه|صحيفه)$/
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
