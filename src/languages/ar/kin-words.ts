/** Words for kin and for who serves somebody. */
import { foldedSet } from '../word-sets.ts'

/** Who stands behind them is another person: «والده». */
export const kinWords = foldedSet(
  'والده والدها والدته والدتها ابنه ابنها ابنته ابنتها نجله نجلها نجل شقيقه شقيقها شقيقته شقيقتها شقيق عمه عمها خاله خالها جده جدها حفيده حفيدها حفيد',
)

/** The relative's own name follows: «نجل», «أرملة». */
export const kinOf = foldedSet(
  'ابن ابنة بنت نجل نجلة كريمة شقيق شقيقة أخ أخت أخو والد والدة زوج زوجة أرملة حرم حفيد حفيدة عم عمة خال خالة صهر جد جدة أب أم خطيب خطيبة',
)

/** Those who work for somebody, or are known as somebody's. */
export const servants = foldedSet(
  'محامي محامية سائق سائقة حارس حارسة مرافق مرافقة مساعد مساعدة مستشار مستشارة سكرتير سكرتيرة طبيب طبيبة متحدث متحدثة ناطق ناطقة صديق صديقة زميل زميلة جار جارة منافس منافسة خصم مدير مديرة وكيل وكيلة مدرب مدربة',
)

/** Others who are what they are by somebody, whose name follows his title: «منافس المرشح سامي نصر». */
export const belongings = foldedSet(`
قاتل قاتلة قاتلو سلف خليفة موكل موكلة موكلو موكلي شريك شريكة مترجم مترجمة منتج منتجة مبعوث مبعوثة موفد موفدة حراس حراسة وفد
ضحية ضحايا عشيقة وريث وريثة أهل أقارب مستشاري مساعدي مرافقي معاوني ناخبي جمهور عشاق مشجعي منافس منافسة خصم طبيب طبيبة مرافق مرافقة
مكتشف مكتشفة كفيل كفيلة غريم غريمة معالج معالجة قريب قريبة بديل بديلة مغتصب خاطف منقذ منقذة ملهم ملهمة
محامي محامية سائق سائقة صديق صديقة زميل زميلة جار جارة رفيق رفيقة عشيق سكرتير سكرتيرة راعي راعية
`)

/** Somebody's own, which others make or run: «كاتب سيرة الزعيم سامي نصر». */
export const ownWorks = foldedSet(`
فيلم أفلام مسلسل مسلسلات كتاب كتب رواية روايات سيرة مذكرات حياة أغنية أغاني ألبوم ألبومات حفل حفلات مسرحية مسرحيات لوحات قصائد مقالات أزياء فساتين قصة قضية حملة حملات صفحة حسابات
منزل بيت شقة سيارة محل متجر مزرعة ورشة
`)

/** Who is accused, convicted or held: behind somebody's kin most often another, of whom it is told. */
export const accused = foldedSet(
  'المتهم المتهمة المدان المدانة الجاني الجانية القاتل القاتلة الموقوف الموقوفة المشتبه المجرم المجرمة السفاح السفاحة المحتال المحتالة النصاب النصابة المغتصب الخاطف الإرهابي',
)

/** «حفيدتها», «زميله»: kin or who serves, with whose he is. */
export function isOnesOwnPerson(folded: string): boolean {
  const stem = /^(?!ال)(.{2,})(?:ه|ها|هم)$/.exec(folded)?.[1]?.replace(/ت$/, 'ه')
  return stem !== undefined && (kinOf.has(stem) || servants.has(stem))
}
