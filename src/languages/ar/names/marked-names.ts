/** What beside a name in quote marks tells what it is: our own lists. */
import type { MarkedNames } from '../../names/marked-names.ts'
import type { EntityType } from '../../../model/kinds.ts'
import { foldedSet } from '../../word-sets.ts'

const owned = (nouns: ReadonlySet<string>): string[] =>
  [...nouns].flatMap((noun) =>
    ['ه', 'ها', 'هم', 'ي', 'ك', 'نا'].map((pronoun) => noun.replace(/ه$/u, 'ت') + pronoun),
  )

/** What somebody makes and calls by a title; each with whose it is too, «ديوانها». */
const titled = foldedSet(`
فيلم أفلام شريط رواية روايات كتاب كتب كتيب مسلسل مسلسلات أغنية أغان أغاني أغنيات أنشودة مسرحية مسرحيات ديوان دواوين قصيدة قصائد
ألبوم ألبومات أسطوانة مجموعة مقطوعة سيمفونية أوبرا باليه لوحة جدارية منحوتة قصة قصص حكاية ثلاثية رباعية ملحمة مذكرات سيرة
نص مقال مقالة مدونة برنامج
`)
/** Those that are told by their noun alone. */
const works = foldedSet(`
أغان أغاني أغنيات أنشودة مسرحيات دواوين قصائد ألبومات أسطوانة مقطوعة سيمفونية أوبرا أوبريت باليه جدارية منحوتة ملحمة مونودراما
فيلمي مسلسلي روايتي بودكاست كليب فوازير
عنوان عنوانه عنوانها المعنون المعنونة الموسوم الموسومة
مؤلف مؤلفة مخرج مخرجة كاتب كاتبة بطل بطلة أبطال نجم نجمة نجوم
`)

const products = foldedSet(`
نوع ماركة صنف حليب بطارية بطاريات كابل كيبل قطار القطار قطارات بخاخ بخاخة أقراص حبوب قطرة قطرات كبسولات محلول أنسولين مرهم
حقن حقنة دقيق كيس عبوة بسكويت شوكولاتة عصير مياه صابون شامبو معجون كريم مسحوق سجائر مدرعة مدرعات دبابات زوارق بطاقة باقة باقات
مساعد المساعد خوذة مسيرات صواريخ منظار تلسكوب رادار كاميرا كاميرات طابعة برمجية محفظة بوابة وسم هاشتاغ
`)

const bodies = foldedSet('مطعم مطاعم مقهى كافيه مخبز متاجر مصنع معمل صيدليات دار')

const of = (type: EntityType, nouns: Iterable<string>) =>
  [...nouns].map((noun): [string, EntityType] => [noun, type])

export const markedNames: MarkedNames = {
  nouns: new Map([
    ...of('ORG', bodies),
    ...of('PRODUCT', products),
    ...of('WORK', [...works, ...owned(titled)]),
  ]),
  between: foldedSet(`
الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الأخير الأخيرة الجديد الجديدة القديم القديمة الشهير الشهيرة المقبل
المقبلة القادم القادمة القصير القصيرة الطويل الطويلة الروائي الوثائقي السينمائي المسرحي الغنائي الدرامي الشعري الشعرية القصصية الفكرية
`),
  parts: foldedSet(
    'دور دوره دورها دوري أدواره أدوارها بطولته بطولتها مشاركته مشاركتها ظهوره ظهورها أداءه أداؤه أدائه أدائها',
  ),
  partLinks: foldedSet('في عن'),
  races: foldedSet('شوط أشواط سباق سباقات هجن مطية مطايا فرس مهر مهرة ناقة مضمر خيل بكار'),
  behindWorks: foldedSet(
    'بطولة إخراج تأليف سيناريو كتابة ألحان تلحين غناء بصوت ترجمة المأخوذ المأخوذة المقتبس المقتبسة',
  ),
}
