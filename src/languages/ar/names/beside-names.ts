/** Nouns that tell what the name beside them is: our own lists. */
import type { EntityType } from '../../../model/kinds.ts'
import type { NamedAfterPerson } from '../../names/named-after-person.ts'
import { foldedSet } from '../../word-sets.ts'

/** Who makes a work. */
export const makers = foldedSet(`
الكاتب الكاتبة المؤلف المؤلفة الروائي الروائية الشاعر الشاعرة الأديب الأديبة القاص القاصة المخرج المخرجة
الفنان الفنانة الرسام الرسامة النحات النحاتة المصور المصورة الملحن الملحنة المسرحي المسرحية السينمائي السينمائية
`)

/** Titles behind which nothing but a person's name stands; not «الفريق», a team too. */
export const mostPersonal = foldedSet(`
السيد السيدة الآنسة الدكتور الدكتورة البروفيسور اللواء العميد العقيد المقدم الرائد النقيب الملازم
`)

/** What only the word behind it completes. */
export const incomplete = foldedSet('كرة ألعاب شؤون حقوق مكافحة حماية تنمية رعاية دعم')

/** Offices whose nouns look like those of bodies («المفوضية»). */
export const officers = foldedSet(`
المفوض المفوضة المبعوث المبعوثة المقرر المقررة المنسق المنسقة الممثل الممثلة الناطق الناطقة المتحدث المتحدثة
المدير المديرة الوزير الوزيرة
`)

/** What is named after a person whose name follows. */
export const namedAfter = foldedSet(
  'جامعة ثانوية ابتدائية مدرسة معهد مستشفى مطار استاد مكتبة مسجد جامع مقبرة كلية مركز متحف',
)

const nounsOfNamed = (by: NamedAfterPerson['by'], type: EntityType, nouns: string) =>
  [...foldedSet(nouns)].map((noun): [string, NamedAfterPerson] => [noun, { type, by }])

/** What bears a person's name that follows it, by the noun without the article. */
export const namedAfterPersons = new Map([
  ...nounsOfNamed('oneWord', 'LOC', 'مطار ملعب استاد شارع جسر ميدان ساحة دوار'),
  ...nounsOfNamed(
    'twoWords',
    'LOC',
    `قاعة صالة مجمع مسرح مقهى سينما نهج نفق حديقة منتزه مسجد جامع كنيسة دير مقبرة بوابة مكتبة متحف ضاحية
    قاعدة محطة ممر ترعة عقبة سد خان سوق قلعة حصن قصر برج`,
  ),
  ...nounsOfNamed(
    'twoWords',
    'ORG',
    `جامعة كلية معهد أكاديمية مدرسة مدارس ثانوية إعدادية ابتدائية متوسطة روضة مستشفى مستوصف مصحة مركز مؤسسة صندوق
    فرقة كرسي وقف أوقاف مبرة شركة مجموعة كتيبة كتلة`,
  ),
  ...nounsOfNamed('twoWords', 'EVENT', 'مهرجان كأس مسابقة مؤتمر ملتقى'),
  ...nounsOfNamed('twoWords', 'MISC', 'جائزة وسام'),
  // «ضريح سامي نصر»: where he lies; «بطولة سامي نصر»: who plays the part
  ...nounsOfNamed('title', 'LOC', 'ضريح مقام قبة باب'),
  ...nounsOfNamed('title', 'EVENT', 'بطولة'),
])

/** Nouns of two places, as they stand before both their names. */
export const twoPlaces = foldedSet(`
منطقتا مدينتا قريتا بلدتا محافظتا ولايتا مديريتا معتمديتا جزيرتا ناحيتا بلديتا
منطقتي مدينتي قريتي بلدتي محافظتي ولايتي مديريتي معتمديتي جزيرتي ناحيتي حيي إقليمي مطاري معبري بلديتي مخيمي مينائي منفذي
`)

/** Nouns of several places. */
export const severalPlaces = foldedSet(
  'قرى بلدات أحياء مدن قريتي بلدتي مدينتي قريتا بلدتا مدينتا حيي',
)
