import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { endedPlainly, endRules } from '../../../src/annotate/entities/patterns/name-ends.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { toDocument } from '../../to-document.ts'

/** What is left of `name`, read in `text` as a name of a type. */
function leftOf(text: string, name: string, type: EntityType): string {
  const [words] = findNameWords(toDocument(text, 'ar'), arabic)
  const start = text.indexOf(name)
  const from = words!.findIndex((word) => word.end > start)
  const to = words!.findLastIndex((word) => word.start < start + name.length) + 1
  const left = endedPlainly(words!, { type, from, to }, arabic.names)
  return text.slice(Math.max(start, words![left.from]!.start), words![left.to - 1]!.end)
}

interface Examples {
  /** text, name, type, what is left */
  accepted: readonly [string, string, EntityType, string][]
  refused: readonly [string, string, EntityType][]
}

const examples: Record<string, Examples> = {
  'participle of a clause': {
    accepted: [
      ['وصلت الفرقة التابعة للبلدية.', 'الفرقة التابعة', 'ORG', 'الفرقة'],
      ['ردت جبهة التغيير المناهضة لرفع الأسعار.', 'جبهة التغيير المناهضة', 'ORG', 'جبهة التغيير'],
      [
        'خاطب الجمعية العامة والمنعقدة في الدوحة.',
        'الجمعية العامة والمنعقدة',
        'ORG',
        'الجمعية العامة',
      ],
    ],
    refused: [
      ['وصلت الهيئة العليا للسياحة.', 'الهيئة العليا', 'ORG'],
      ['ردت الشركة المتحدة للتأمين.', 'الشركة المتحدة', 'ORG'],
      ['قرأ رواية الواقعة ثم نام.', 'رواية الواقعة', 'WORK'],
    ],
  },
  'time of the event': {
    accepted: [
      ['يبدأ مهرجان الزيتون اليوم في المدينة.', 'مهرجان الزيتون اليوم', 'EVENT', 'مهرجان الزيتون'],
      ['يبدأ مهرجان الزيتون اليوم الأحد.', 'مهرجان الزيتون اليوم الأحد', 'EVENT', 'مهرجان الزيتون'],
      ['ختام كأس الخريف مساء الخميس.', 'كأس الخريف مساء الخميس', 'EVENT', 'كأس الخريف'],
      ['فاز بكأس الخريف الموسم الماضي.', 'كأس الخريف الموسم الماضي', 'EVENT', 'كأس الخريف'],
      ['عادت إلى مراكش أمس مع أهلها.', 'مراكش أمس', 'LOC', 'مراكش'],
    ],
    refused: [
      ['تقام احتفالات اليوم الوطني هنا.', 'احتفالات اليوم الوطني', 'EVENT'],
      ['كتبت صحيفة المدينة اليوم مقالا.', 'المدينة اليوم', 'ORG'],
      ['يفتتح مهرجان الموسم الذهبي غدا.', 'مهرجان الموسم الذهبي', 'EVENT'],
    ],
  },
  'word of no person': {
    accepted: [
      ['يبدو أن خالد غير مقتنع.', 'خالد غير', 'PER', 'خالد'],
      ['سيحضر مروان أو سلمى.', 'مروان أو سلمى', 'PER', 'مروان'],
    ],
    refused: [
      ['سيحضر مروان حداد غدا.', 'مروان حداد', 'PER'],
      ['عرضت فرقة نحن أو غيرنا مسرحية.', 'نحن أو غيرنا', 'WORK'],
    ],
  },
  'verb of the future': {
    accepted: [
      ['وأضاف أن سمير الحداد سيترأس الوفد.', 'سمير الحداد سيترأس', 'PER', 'سمير الحداد'],
      ['قالت إن هدى الشريف ستتوجه غدا.', 'هدى الشريف ستتوجه', 'PER', 'هدى الشريف'],
    ],
    refused: [
      ['فاز رونالدو سيلفا بالسباق.', 'رونالدو سيلفا', 'PER'],
      ['التقى ماريو أندريه ستيفانو.', 'ماريو أندريه ستيفانو', 'PER'],
    ],
  },
  'together with another': {
    accepted: [
      ['نظمته جمعية الشاطئ بالتعاون مع المدرسة.', 'جمعية الشاطئ بالتعاون', 'ORG', 'جمعية الشاطئ'],
    ],
    refused: [['زار مجلس التعاون أمس.', 'مجلس التعاون', 'ORG']],
  },
  'former or present office': {
    accepted: [
      ['هو رئيس معهد البحار الأسبق.', 'معهد البحار الأسبق', 'ORG', 'معهد البحار'],
      ['كانت وزيرة الزراعة السابقة هنا.', 'الزراعة السابقة', 'ORG', 'الزراعة'],
    ],
    refused: [['هو رئيس معهد البحار الأعلى.', 'معهد البحار الأعلى', 'ORG']],
  },
  percentage: {
    accepted: [['خسر مؤشر الميناء 3% أمس.', 'مؤشر الميناء 3', 'MISC', 'مؤشر الميناء']],
    refused: [['تعمل على نظام مرفأ 11 الجديد.', 'مرفأ 11', 'PRODUCT']],
  },
  'place behind a complete body': {
    accepted: [
      ['اقتحمت قوات المقاومة القصر فجرا.', 'قوات المقاومة القصر', 'ORG', 'قوات المقاومة'],
      ['أغلقت شرطة الحدود المعبر أمس.', 'شرطة الحدود المعبر', 'ORG', 'شرطة الحدود'],
    ],
    refused: [
      ['اجتمعت وحدات الإدارة المحلية هنا.', 'وحدات الإدارة المحلية', 'ORG'],
      ['وصلت لجنة القصر إلى هنا.', 'لجنة القصر', 'ORG'],
    ],
  },
  'title that begins the next name': {
    accepted: [
      ['أصدر حاكم عمان السلطان مرسوما.', 'عمان السلطان', 'LOC', 'عمان'],
      ['التقت جماعة الهضبة والرئيس المستقيل.', 'جماعة الهضبة والرئيس', 'ORG', 'جماعة الهضبة'],
    ],
    refused: [
      ['يسكن في حي السلطان منذ عام.', 'حي السلطان', 'LOC'],
      ['وصل مجلس الشيوخ متأخرا.', 'مجلس الشيوخ', 'ORG'],
    ],
  },
  'nationality of a foreign name': {
    accepted: [
      ['اشترت شركة فولفو السويدية مصنعا.', 'شركة فولفو السويدية', 'ORG', 'شركة فولفو'],
      ['تدرس في جامعة لوند السويدية.', 'جامعة لوند السويدية', 'ORG', 'جامعة لوند'],
      ['خسر أمام ليون الفرنسي بهدف.', 'ليون الفرنسي', 'ORG', 'ليون'],
    ],
    refused: [
      ['ارتفع مؤشر سوق دبي المالي.', 'سوق دبي المالي', 'ORG'],
      ['أعلنت وزارة الزراعة السويدية الخطة.', 'وزارة الزراعة السويدية', 'ORG'],
      ['عاد الجيش اللبناني إلى الثكنة.', 'الجيش اللبناني', 'ORG'],
      ['يبث راديو سوا العربية الحفل.', 'سوا العربية', 'ORG'],
      ['قالت شرطة منطقة هلسنكي الشرقية ذلك.', 'شرطة منطقة هلسنكي الشرقية', 'ORG'],
    ],
  },
  'and behind a nationality': {
    accepted: [
      ['تقدم الجيش السويدي والمتطوعون معا.', 'الجيش السويدي والمتطوعون', 'ORG', 'الجيش السويدي'],
      ['تقدم الجيش الوطني والدفاع الشعبي.', 'الجيش الوطني والدفاع الشعبي', 'ORG', 'الجيش الوطني'],
    ],
    refused: [
      ['أعلنت وزارة التعليم العالي والبحث الخطة.', 'وزارة التعليم العالي والبحث', 'ORG'],
      ['تلتقي غرفة التجارة العربية والأوروبية غدا.', 'غرفة التجارة العربية والأوروبية', 'ORG'],
    ],
  },
  'plural that describes other people': {
    accepted: [
      ['سأل أعضاء مجلس الأعيان المستقلين.', 'مجلس الأعيان المستقلين', 'ORG', 'مجلس الأعيان'],
      ['شكر أسر القوات المسلحة المرابطين.', 'القوات المسلحة المرابطين', 'ORG', 'القوات المسلحة'],
    ],
    refused: [
      ['رفضت نقابة المهندسين الأردنيين الطلب.', 'نقابة المهندسين الأردنيين', 'ORG'],
      ['التقت جمعية رجال الأعمال المغربيين الوفد.', 'جمعية رجال الأعمال المغربيين', 'ORG'],
    ],
  },
  'noun behind a proper name': {
    accepted: [
      ['قبلت فرنسا الهدنة أمس.', 'فرنسا الهدنة', 'LOC', 'فرنسا'],
      ['منح برشلونة اللاعب إجازة.', 'برشلونة اللاعب', 'ORG', 'برشلونة'],
    ],
    refused: [
      ['زار أسواق لندن الكبرى.', 'لندن الكبرى', 'LOC'],
      ['تحدث محيي الدين فتحي عن الحفل.', 'محيي الدين فتحي', 'PER'],
      ['ارتفع مؤشر سوق دبي المالي.', 'سوق دبي المالي', 'ORG'],
    ],
  },
}

it('has examples of every rule', () => {
  expect(Object.keys(examples)).toEqual(endRules.map(({ name }) => name))
})

describe.each(Object.entries(examples))('%s', (_, { accepted, refused }) => {
  it.each(accepted)('ends a name in: %s', (text, name, type, left) => {
    expect(leftOf(text, name, type)).toBe(left)
  })

  it.each(refused)('leaves it in: %s', (text, name, type) => {
    expect(leftOf(text, name, type)).toBe(name)
  })
})
