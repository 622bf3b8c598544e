/** Words with which the noun phrase of a speaker goes on. */
import { isDocument, isParty, kindOfSource } from '../lexicon/basis.ts'
import type { ArabicWord } from './sentence.ts'

/** A phrase that began at `from` and is looked at as far as `at`; it ends at `to` at the latest. */
export interface SpeakerPhrase {
  words: readonly ArabicWord[]
  from: number
  at: number
  to: number
}

/** «سفير المدينة لدى الاتحاد»: whoever is sent is there for somebody */
const posted =
  /^(ال)?(سفير|سفيره|مندوب|مندوبه|ممثل|ممثله|مبعوث|مبعوثه|موفد|موفده|قنصل|مراقب|وفد|بعثه|مراسل|مراسله|مكلف|مكلفه|ملحق|ملحقه)$/

export const isPosted = ({ words, from, at, to }: SpeakerPhrase): boolean =>
  words[at]!.folded === 'لدي' &&
  at + 1 < to &&
  (isPostedAt(words, from, at) || works.test(words[at - 1]!.folded)) &&
  (words[at + 1]!.named || words[at + 1]!.before.opens >= 0 || isParty(words[at + 1]!.folded))

/** «سامي نصر المحلل لدى المصرف», «الوزير المنتدب لدى رئيس الحكومة»: whoever works for somebody */
const works =
  /^(ال)?(محلل|محلله|محللون|محللين|خبير|خبيره|خبراء|استراتيجي|استراتيجيه|اقتصادي|اقتصاديه|اقتصاديين|باحث|باحثه|مستشار|مستشاره|متعامل|متداول|منتدب|منتدبه|معتمد|معتمده)$/

/** «القائمون على الدراسة», «محامي المجني عليه», «شخص مطلع على الملف» */
export const isCharged = ({ words, at }: SpeakerPhrase): boolean =>
  (words[at]!.folded === 'علي' && /^مطلع(ه|ون|ين|ات)?$/.test(words[at - 1]!.folded)) ||
  isChargedWith(words, at)

const isChargedWith = (words: SpeakerPhrase['words'], at: number): boolean =>
  /^علي(ه|ها|هم|هما|هن)?$/.test(words[at]!.folded) &&
  /^ال(قايم|مشرف|قيم|مطلع|موقع|مجني|مدعي|محكوم|معتدي|مقبوض)(ه|ون|ين|ات|تان|ان)?$/.test(
    words[at - 1]!.folded,
  )

/** «تقرير لصحيفة المنارة», «تحقيق استقصائي لقناة الغد»: whose it is, since a document tells nobody */
export const isOfDocument = ({ words, from, at }: SpeakerPhrase): boolean =>
  isDocument(words[from]!.folded) && at - from <= 2 && words[at]!.folded.startsWith('ل')

/** «مصادر تحدثت إلى «الغد»»: behind people without ال a clause tells of them */
export const isTalking = ({ words, from, at }: SpeakerPhrase): boolean =>
  words[at]!.folded === 'الي' &&
  /^تحدث(ت|وا|ا|تا)?$/.test(words[at - 1]!.folded) &&
  at > from + 1 &&
  kindOfSource(words[from]!.folded) === 'anonymous' &&
  !words[from]!.folded.startsWith('ال')

/** «مصادر محلية معارضة أن», «جهات معارضة للاتفاق أن»: of sources without ال it says which they are */
export const describesSources = ({ words, from, at }: SpeakerPhrase): boolean => {
  const isDescribed = at === from + 1 || /^(?!ال).+يه$/.test(words[at - 1]!.folded)
  return (
    sources.test(words[from]!.folded) &&
    sides.test(words[at]!.folded) &&
    isDescribed &&
    !words[at]!.before.comma
  )
}
const sources = /^(مصادر|جهات|اوساط|دواير|شخصيات|اطراف|قوي|فصايل|اصوات)$/
const sides = /^(معارضه|مويده|مناهضه)$/

/** Whether the phrase, or what stands in apposition behind a comma of it, begins with a post. */
const isPostedAt = (words: readonly ArabicWord[], from: number, at: number): boolean =>
  words
    .slice(from, at)
    .some(({ folded, before }, i) => (i === 0 || before.comma) && posted.test(folded))

/** «خطيب الجمعة» */
export const isOfFriday = ({ words, at }: SpeakerPhrase): boolean =>
  words[at]!.folded === 'الجمعه' && /^(خطيب|خطباء|ايمه)$/.test(words[at - 1]?.folded ?? '')
