/** Nouns that tell what the name beside them is: our own lists. */
import { foldedSet } from '../../word-sets.ts'

/** Who makes a work. */
export const makers = foldedSet(`
الكاتب الكاتبة المؤلف المؤلفة الروائي الروائية الشاعر الشاعرة الأديب الأديبة القاص القاصة المخرج المخرجة
الفنان الفنانة الرسام الرسامة النحات النحاتة المصور المصورة الملحن الملحنة المسرحي المسرحية السينمائي السينمائية
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

/** Places behind whose noun, without the article, a person's name is theirs. */
export const placesOfPersons = foldedSet('مطار ملعب استاد شارع جسر ميدان ساحة دوار')

/** Nouns of several places. */
export const severalPlaces = foldedSet('قرى بلدات أحياء مدن قريتي بلدتي مدينتي حيي')
