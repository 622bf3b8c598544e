/** Prepositions behind a verb of speech that belong to the noun before them. */
import { isOffice, isThing } from '../lexicon/basis.ts'
import type { ArabicWord } from './sentence.ts'

/** Whether the preposition at `at` is brought by the words before it. */
export const isOfWordBefore = (
  words: readonly ArabicWord[],
  at: number,
  preposition: string,
): boolean =>
  (preposition === 'عن' && fromWhom.test(words[at - 1]!.folded)) ||
  (preposition === 'علي' &&
    (isAmong(words, at, 2, overWhat) || isAmong(words, at, 3, bentOn) || isOnAir(words, at))) ||
  (preposition === 'من' && howMany.test(words[at - 1]!.folded)) ||
  (preposition === 'في' && isAtWork(words, at))

/** Whether one of the `count` words before word `at` is such a word. */
const isAmong = (
  words: readonly ArabicWord[],
  at: number,
  count: number,
  pattern: RegExp,
): boolean => words.slice(Math.max(0, at - count), at).some(({ folded }) => pattern.test(folded))

/** «شكك مسؤول | في الوزارة في الأرقام»: who is nobody in particular, and where he works. */
const isAtWork = (words: readonly ArabicWord[], at: number): boolean =>
  somebody.test(words[at - 1]!.folded) &&
  (words[at + 1]!.named || isThing(words[at + 1]!.folded)) &&
  words.slice(at + 2, at + farthest).some(({ folded }) => folded === 'في')
const somebody =
  /^(?!ال)(مسوول|مصدر|خبير|محلل|ضابط|نايب|نواب|مصادر|خبراء|مسوولون|محللون|عضو|اعضاء|باحث|باحثون|اطباء|طبيب)ه?$/
const farthest = 9

/** «كشفت وثيقة صادرة | عن المجلس عن», «أفادت نقلا | عن ضابط بمقتله», «ردا على سؤال | عن الأسعار» */
const fromWhom =
  /^(ال)?(صادر|منبثق|ناتج|ناجم|مدافع|مسؤول|مسوول)(ه|ون|ين|ات)?$|^(نيابه|نقلا|عوضا|فضلا|دفاعا|بعيدا|سوال|اسيله|استفسار)$/

/** «برنامج «مساء» | على قناة النهر», «المذاع | على الفضائية»: where a programme is shown */
const isOnAir = (words: readonly ArabicWord[], at: number): boolean =>
  shown.test(words[at - 1]!.folded) ||
  (channels.test(words[at + 1]?.folded ?? '') && isAmong(words, at, longestShow, shows))
const shown = /^(ال)?(مذاع|معروض|منقول)ه?$|^[يت](ذاع|عرض|بث)(ه|ها)?$/
const channels = /^(ال)?(قناه|قنوات|شاشه|شاشات|فضاييه|فضاييات|اذاعه|راديو|تلفزيون|اثير|هواء)$/
const shows = /^[بل]?(ال)?(برنامج|برنامجه|برنامجها|مداخله|حوار|لقاء|مقابله|حلقه)$/
const longestShow = 14

/** «المشرف | على الجائزة», «المشرفة العامة | على الجائزة» */
export const overWhat = /^(ال)?(مشرف|قايم)(ه|ون|ين)?$/

/** «أكد خلال اللقاء حرص الدولة | على السلام» */
const bentOn = /^(ال)?(حرص|عزم|تصميم|اصرار|قدره|موافقه|اجماع)$/

/** «اشتكى عدد | من الأهالي من» */
const howMany = /^(عدد|عددا|العديد|كثير|الكثير|جمع|فريق|مجموعه|مصدر|مصادر)$/

/** «أقر مستشار | بالرئاسة»: where somebody works who is not told by his name */
export const isWorkplace = (words: readonly ArabicWord[], at: number): boolean =>
  isOffice(words[at - 1]!.folded) &&
  !words[at - 1]!.folded.startsWith('ال') &&
  words[at]!.folded.startsWith('ب') &&
  isThing(words[at]!.folded.slice(1))

/** «أكدت نقابة العمال | بجامعة المدينة أن»: where one works. */
export const tellsWhereInBody = (folded: string): boolean => bodies.test(folded)

const bodies =
  /^ب(تاريخ|جامعه|كليه|وزاره|هييه|مديريه|بلديه|محافظه|منطقه|مدينه|ولايه|مطار|مركز|مستشفي|نادي|الجامعه|الوزاره)$/
