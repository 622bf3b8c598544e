import type { NamedThings } from '../../names/named-things.ts'
import { foldedSet } from '../../word-sets.ts'
import { withOwners } from './with-owners.ts'

const withArticle = (nouns: string) =>
  foldedSet(
    nouns
      .trim()
      .split(/\s+/)
      .flatMap((noun) => [noun, `ال${noun}`])
      .join(' '),
  )

const called = foldedSet(`
هاتف هواتف تطبيق منصة متصفح برمجية برنامج نموذج روبوت معالج رقاقة رقائق شريحة لعبة سيارة سيارات شاحنة طراز مسبار
صاروخ صواريخ مسيرة مقاتلة محرك محركات لقاح دواء عقار
`)

export const namedThings: NamedThings = {
  craft: withArticle(
    'سفينة باخرة ناقلة عبارة يخت زورق قاطرة مدمرة فرقاطة بارجة غواصة حاملة مسبار مركبة مكوك',
  ),
  // not «سيارات», «قطارات», behind which mostly their maker stands
  wares: withArticle(`
سيارة شاحنة حافلة دراجة قطار قاطرات طائرة مروحية صاروخ صواريخ مدرعة مدرعات مسيرة محرك بندقية هاتف هواتف شريحة شرائح
عدسة دواء علاج لقاح مضاد أقراص مستحضر مستحضرات مشروب مشروبات عصير عصائر حليب شوكولاتة سجائر دقيق شامبو عبوات قوارير
تطبيق تطبيقات متصفح نظام فرس مهر
`),
  called,
  owned: new Set(withOwners(called, ['ه', 'ها', 'هم'])),
  belongings: foldedSet('هاتف هواتف سيارة سيارات شاحنة برنامج نموذج'),
  uses: foldedSet(`
التجسس الدردشة المحادثة المحادثات البحث الألعاب التراسل المراسلة المراسلات البث التدوين الفدية الترجمة المراهنات
`),
  storms: withArticle('إعصار عاصفة منخفض'),
  villages: foldedSet('قرية'),
  towns: foldedSet('بلدة'),
  springs: foldedSet('عين'),
  reaching: foldedSet(`
غادر غادرت تغادر يغادر وصل وصلت تصل بلغ بلغت دخل دخلت تدخل عبر عبرت تعبر ضرب ضربت يضرب تضرب اجتاح اجتاحت
يجتاح تجتاح هاجم هاجمت استهدف استهدفت قصف قصفت حاصر حاصرت
`),
}
