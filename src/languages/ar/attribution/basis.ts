/** What the words of a source show of its kind: an unnamed person, a body, a document, an outlet. */
import type { Basis } from '../../../model/annotation.ts'
import { fold } from '../../../text/fold.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(fold).flatMap((word) => [word, `ال${word}`]))

const anonymous = words(`
مصدر مصادر مصدران مسؤول مسؤولون مسؤولين مسؤولة دبلوماسي دبلوماسيون دبلوماسيين شاهد شهود محلل محللون محللين خبير خبراء مراقب مراقبون مراقبين معلقون معنيون مواطنون أهالي سكان صيادون كثيرون كثيرين
بعض البعض أحد إحدى أحدهم باحثون باحثين علماء ناشطون نشطاء ناشطين متظاهرون محتجون أطباء معارضون منتقدون موظفون عاملون عدد العديد كثير غيرهم نواب سياسيون سياسيين معلمون طلاب صحفيون صحافيون مؤرخون مختصون
`)
const bodies = words(`
وزارة حكومة شركة حركة حزب جيش شرطة سلطات سلطة دولة دول رئاسة خارجية داخلية مجلس برلمان اتحاد منظمة هيئة مؤسسة جمعية نقابة جامعة محكمة نيابة بلدية إدارة ديوان بنك مصرف لجنة ائتلاف جبهة تنظيم جماعة كتائب قوات قيادة مكتب
مركز معهد وكالة نادي بعثة سفارة مديرية دائرة مجموعة تحالف ولاية فصائل فصيل ناتو تيار كتلة اتحادية مفوضية أمانة كنيسة أزهر بلاغ بيان الجانب جانب وفد عائلة أسرة بلدة مدينة إمارة مملكة جمهورية الرباعية الأمم
`)
const documents = words(`
دراسة دراسات تقرير تقارير تحقيق تحقيقات مذكرة وثيقة وثائق استطلاع إحصاءات إحصائيات إحصائية بيانات قانون قرار أرقام مسح فحص فحوص تحليل تحليلات تحاليل خطة تسريبات أقمار صور تسجيلات تسجيل مراجعة نتائج أبحاث بحث رسالة رسائل اتفاقية اتفاق
مشروع نص لائحة حكم كتاب دستور مقطع فيديو خبر نبوءة معطيات معلومات مؤشرات أدلة قائمة حسابات سجلات مراسلات
`)
const outlets = words(`
صحيفة صحف جريدة قناة إذاعة تلفزيون مجلة موقع شبكة راديو رويترز بلومبرغ إنترفاكس يونايتدبرس سي
`)
const agency = /(^| )(وكاله|وكالات) (ال)?(انباء|الصحافه|رويترز|فرانس|اسوشيتد|اسوشييتد|سبوتنيك|شينخوا|تاس|الاناضول|الاخبار)/
const broadcaster = /(هييه الاذاعه|بي بي سي|سي ان ان|الجزيره|العربيه نت|واشنطن بوست|نيويورك تايمز|الغارديان|فاينانشال تايمز|هارتس|لوموند)/
/** offices that a person holds: without a name of the holder the words show only the office */
const offices = /^(ال)?(وزير|وزيره|رييس|رييسه|والي|محافظ|مدير|مديره|متحدث|متحدثه|ناطق|ناطقه|مندوب|مندوبه|امين|سفير|سفيره|مبعوث|مفوض|مدرب|نايب|نايبه|قايد|زعيم|قيادي|قياديه|عضو|ممثل|ممثله|وكيل|محامي|محاميه|ملك|امير|ولي|رايد|عميد|لواء|مستشار|مستشاره|نقيب|عمده|حاكم|قاضي|مشرف|كاتب|استاذ|استاذه|باحث|باحثه|طبيب|مهندس|مهندسه|مرشح|سكرتير|مساعد|موظف|موظفه|ابن|بنت|زوجه|والد|والده|شقيق|دكتور|دكتوره|شيخ|سيد|سيده|انسه|بابا|بطريرك|مفتي)$/

/** An office that one person holds. */
export function isOffice(folded: string): boolean {
  return offices.test(folded)
}

/** The basis that a source's words show by themselves; null when they name someone and the entity decides. */
export function basisShown(source: string): Basis | null {
  const folded = fold(source), [first = '', second = ''] = folded.replace(/^(ذات|نفس|هذا|هذه|هولاء|احد|احدي|كل من|جميع|كافه) (?=\S)/, (whole) => whole.startsWith('احد') ? whole : '').split(' ')
  if (agency.test(folded) || broadcaster.test(folded) && !offices.test(first) || outlets.has(first)) return 'outlet'
  if (anonymous.has(first) && !(/^(ال)?(مسوول|مصدر)$/.test(first) && hasName(folded))) return 'anonymous'
  if (/^ل/.test(first) && anonymous.has(first.slice(1))) return 'anonymous'
  if (first === 'متحدث' || first === 'متحدثه' || first === 'ناطق' || first === 'مراسل') return hasName(folded) ? null : 'anonymous'
  if (documents.has(first)) return 'document'
  if (bodies.has(first)) return 'organisation'
  if (/^\d+$/.test(first) && bodies.has(second)) return 'organisation'
  return null
}

/** A word after the office that is neither an adjective nor a body: likely the holder's name. */
function hasName(folded: string): boolean {
  return folded.split(' ').length >= 4
}
