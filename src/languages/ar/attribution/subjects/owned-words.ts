/** Words for who is what he is by somebody else: kin, lawyers, friends, whoever serves or harmed him. */
import { foldedSet } from '../../../word-sets.ts'
import { accused, belongings } from '../../kin-words.ts'

export const kin = foldedSet(`
زوجة زوج والد والدة والدا والدي شقيق شقيقة ابن ابنة نجل نجلة أرملة خطيبة خطيب طليقة طليق عم عمة خال خالة جد جدة حفيد حفيدة صهر أخ أخت عائلة أسرة ذوو ذوي أقارب
قرينة عقيلة كريمة حرم بنت أبناء بنات أشقاء
`)

export const defenders = foldedSet('محامي محامية محام محاميا وكيل وكيلة دفاع')

/** Whom a lawyer or kin have. */
export const defended = new Set([
  ...accused,
  ...foldedSet(`
المتهمين الضحية الطفل الطفلة المعتقل المعتقلة السجين الناشط الناشطة القتيل الفقيد الراحل الراحلة الرئيس الوزير النائب اللاعب الفنان الفنانة
`),
])

/** Those of somebody: what stands behind them tells whose. */
export const owned = new Set([
  ...kin,
  ...defenders,
  ...foldedSet(
    'صديق صديقة جار جارة زميل زميلة رفيق رفيقة فريق خليفة مقرب مقربة حارس سائق تلميذ تلميذة مساعد',
  ),
])

/** The same in the plural, which no name begins with. */
export const several = foldedSet(
  'أنصار رفاق زملاء أصدقاء أتباع جيران أقارب حلفاء خصوم معارضي مؤيدي محامي مستشاري مساعدي مقربي شركاء ضحايا قتلة ورثة',
)

/** Who is what he is by somebody, and holds no office: «مساعد الوزير سامي نصر» does. */
export const isBelonging = (folded: string): boolean =>
  belongings.has(folded) || several.has(folded) || (owned.has(folded) && folded !== 'مساعد')
