import type { NamedThings } from '../../named-things.ts'
import { foldedSet } from '../../word-sets.ts'

const withArticle = (nouns: string) =>
  foldedSet(
    nouns
      .split(' ')
      .flatMap((noun) => [noun, `ال${noun}`])
      .join(' '),
  )

export const namedThings: NamedThings = {
  craft: withArticle(
    'سفينة باخرة ناقلة عبارة يخت زورق قاطرة مدمرة فرقاطة بارجة غواصة حاملة مسبار مركبة مكوك',
  ),
  storms: withArticle('إعصار عاصفة منخفض'),
  villages: foldedSet('قرية'),
  towns: foldedSet('بلدة'),
  springs: foldedSet('عين'),
  reaching: foldedSet(`
غادر غادرت تغادر يغادر وصل وصلت تصل بلغ بلغت دخل دخلت تدخل عبر عبرت تعبر ضرب ضربت يضرب تضرب اجتاح اجتاحت
يجتاح تجتاح هاجم هاجمت استهدف استهدفت قصف قصفت حاصر حاصرت
`),
}
