/** What a headline is about, before its colon, in place of who speaks: «مهرجان المدينة: عروض وطعام». */
import { fold } from '../../../../text/fold.ts'

const nouns = (list: string): readonly string[] => list.trim().split(/\s+/).map(fold)

const occasions = nouns(`
مؤتمر قمة دورة بطولة مهرجان مسابقة سباق بينالي معرض ملتقى منتدى ندوة ورشة احتفال موسم جلسة مباراة مواجهة نهائي كأس دوري ديربي كلاسيكو
انتخابات مفاوضات محادثات زيارة زلزال إعصار فيضان حريق هدنة
`)
const undertakings = nouns('مبادرة مشروع اكتتاب صفقة مزاد أزمة قضية ملف')
/** What a paper says that it will tell: «تفاصيل جديدة في قضية المصنع: …». */
const revelations = nouns(
  'تفاصيل كواليس أسرار ملابسات خفايا خبايا مستجدات تطورات لغز مفاجأة مفاجآت حكاية سر',
)
const works = nouns('فيلم مسلسل رواية قصة قصيدة أغنية ألبوم لوحة مراجعة رسالة رسائل محاضرة')
/** Papers that show something and say nothing in a headline: «خريطة رمضان: …». */
const papers = nouns('ورقة خريطة خرائط نشرة جدول مقالة مقال شكوى نتائج')
/** With an article some of them are short for an office that speaks: «الكهرباء: الأحمال ترتفع». */
const places = nouns('طريق جسر جسور سوق بيت سجن كهرباء مياه')

/** How long something has lasted: «أسبوعان على الإضراب: …», «عام من الحرب: …». */
const times = nouns(
  'ساعتان ساعات يوم يومان أيام أسبوع أسبوعان أسابيع شهر شهران أشهر شهور عام عامان أعوام سنة سنتان سنوات عقد عقدان عقود قرن',
)

/** Nouns that begin what a headline is about. */
const topics = new Set([
  ...[...occasions, ...undertakings, ...revelations, ...works, ...papers].flatMap((noun) => [
    noun,
    `ال${noun}`,
  ]),
  ...places,
  ...times,
])

/** Words that tell when or where, and name nobody. */
const openings = new Set(nouns('من بعد قبل بين في عن إلى منذ خلال'))

/** Whether a folded word begins a topic rather than a speaker. */
export const beginsTopic = (folded: string): boolean => topics.has(folded) || openings.has(folded)
