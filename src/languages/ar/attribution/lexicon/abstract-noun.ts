/**
 * Verbal nouns by their shape, so that «أعلنت الشركة تعليق…» is told from «أعلنت شركة التعليب…».
 */
import { abstractNouns } from './words.ts'
import { rememberWords } from '../../../../text/remember-words.ts'

/** Of these few other nouns are. */
const sureShapes = [/^ت..ي.ه?$/, /^ا.ت.ا.ه?$/, /^ان..ا.$/, /^است..?ا.ه?$/, /^ت.ا..$/, /^ت...$/]
const shapes = [...sureShapes, /^م.ا..ه$/, /^ا..ا.ه?$/, /^ا.ا.ه$/]
const notVerbal = new Set([
  'استاذ',
  'استاذه',
  'امام',
  'ادباء',
  'اشخاص',
  'اعيان',
  'اعوان',
  'احفاد',
  'اقران',
  'اقطاب',
  'ابطال',
  'اولاد',
  'اتباع',
  'ازواج',
  'اباء',
  'ارباب',
  'اعداء',
  'اعضاء',
  'افراد',
  'اطفال',
  'ابناء',
  'اهالي',
  'اطباء',
  'انصار',
  'اسامه',
  'اقارب',
  'احزاب',
  'اصحاب',
  'تونس',
  'تجار',
  'تاجر',
  'تركيا',
  'اسراء',
  'امراه',
  'اكراد',
  'اقباط',
  'اعلام',
  'امانه',
  'اداره',
  'اذاعه',
  'اسره',
  'تامر',
  'معاويه',
  'انصاري',
  'اتحاد',
  'ايطاليا',
  'ايران',
  'اوكراني',
  'اوباما',
  'اسراييل',
  'ائتلاف',
  'ايتلاف',
  'احمد',
  'تلفزه',
  'تيار',
  'مساعده',
  'مقابله',
  'منافسه',
  'محافظه',
  'محاميه',
  'ابراهام',
  'معارضه',
  'مقاومه',
  'تشرين',
  'تموز',
])
const pronouns = /(ه|ها|هم|هما)$/

/** «إلغاء», «التزامها»: acts whose ال is their own */
const ownArticle = /^(التزام|التحاق|التقاء|التماس|التفاف|الغاء|القاء|الزام|الحاق)(ه|ها|هم|هما|ات)?$/

/** A noun without ال that names an act or a state: «تعليق», «انتخاب», «قرارها». */
export const isAbstract: (folded: string) => boolean = rememberWords(namesAct)

function namesAct(folded: string): boolean {
  if (ownArticle.test(folded) || folded === 'المه') return true
  if (folded.startsWith('ال')) return false
  if (abstractNouns.has(folded)) return true
  if (notVerbal.has(folded)) return false
  if (shapes.some((shape) => shape.test(folded))) return true
  const stem = folded.replace(pronouns, '').replace(/ات$/, '')
  if (stem === folded || stem.length < 3) return false
  // «مبايعتها»: ة is ت before a pronoun
  return [stem, stem.replace(/ت$/, 'ه')].some(
    (noun) =>
      abstractNouns.has(noun) || (!notVerbal.has(noun) && shapes.some((shape) => shape.test(noun))),
  )
}

/** An act that with its article too is told from a title or an adjective: «القبض», not «الأستاذ». */
export const isSureAct = (folded: string): boolean =>
  isListed(folded) || (!notVerbal.has(folded) && sureShapes.some((shape) => shape.test(folded)))

/** One of the listed nouns, whatever its shape. */
export function isListed(folded: string): boolean {
  return abstractNouns.has(folded) || abstractNouns.has(folded.replace(pronouns, ''))
}

const native =
  /^(بعد|بين|بلا(?!عب)|بيا|بينات|برنامج|برامج|بنك|بنوك|باسم|بحسب|بشا|بسبب|بشكل|بشده|بدور|بلد|بريطا|برلما|باري|باي|بارا|باكس|باب|بات|بال?غ|باح|بورص|بغدا|بيرو|بكين|برلين|بروكس|بشار|بوتين|بن$|بنت|بني|بلينكن|بدر$|بكر|بوريس|بول|بيل|بدا|بحر|بحث|بدل|بدون|برا|برز|بشر|بعض|بقي|بلغ|بناء|بند|بيت|بير|بيع|بيئ|بعث|بطول|بطل|بتر|بجان|بحضور|بمناسب|بحق$|بمشارك|بخصوص|بصفت|بوصف|بما)/

/** After a verb that takes ب, a word in ب that no common word or name begins with: «أمر بحبسه». */
export function isWith(folded: string): boolean {
  return folded.length > 3 && !native.test(folded) && !tellsCircumstance(folded)
}

/**
 * After an attached ب or ل the word is what is demanded or announced, not a name that begins with
 * that letter.
 */
export function isAttached(folded: string): boolean {
  const rest = folded.slice(1)
  return !tellsCircumstance(folded) && mayBeBrought(folded, rest)
}

/** When, how, why and for whom it was said: «بمناسبة العيد», «بسبب القانون», «مدير الشركة بالنيابة». */
export const tellsCircumstance = (folded: string): boolean => circumstances.test(folded)
const circumstances =
  /^ب(مناسبه|موجب|مقتضي|واسطه|معرفه|مشاركه|رفقه|فضل|استثناء|الاضافه|النسبه|الفعل|التالي|المقابل|الطبع|الاجماع|التزامن|الاخص|سبب|النيابه|الانابه|الوكاله|الله)$/

function mayBeBrought(folded: string, rest: string): boolean {
  return (
    /^ال..../.test(rest) ||
    (folded.startsWith('لل') && folded.length > 4) ||
    isAbstract(rest) ||
    /^(ان|انه|انها|ما|اي)$/.test(rest)
  )
}
