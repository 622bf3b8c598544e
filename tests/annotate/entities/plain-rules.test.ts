import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { plainRules } from '../../../src/annotate/entities/passes/plain-rules.ts'
import { tagNames } from '../../../src/annotate/entities/tag-names.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { toDocument } from '../../to-document.ts'

/** The rules by which `name`, read in `text` as a name of a type, is none. */
function rulesAgainst(text: string, name: string, type: EntityType): string[] {
  const [all] = findNameWords(toDocument(text, 'ar'), arabic)
  tagNames(all!, arabic)
  const start = text.indexOf(name)
  const end = start + name.length
  const from = all!.findIndex((word) => word.end > start)
  const to = all!.findLastIndex((word) => word.start < end) + 1
  const words = all!.slice(from, to)
  const folded = words.map(({ core, folded }, k) => (k === 0 ? core.folded : folded))
  const { names } = arabic
  const draft = { type, words: folded, sentence: 0, from, to, start, end }
  const place = { draft, words, before: all![from - 1], names, phrases: names.plainPhrases! }
  return plainRules.filter(({ holds }) => holds(place)).map((rule) => rule.name)
}

type Example = [string, string, EntityType]

const examples: Record<string, { accepted: readonly Example[]; refused: readonly Example[] }> = {
  'what is denied': {
    accepted: [
      ['بدا المدرب غير راغب في الكلام.', 'راغب', 'PER'],
      ['كانت الجدة غير سعيدة بالسفر.', 'غير سعيدة', 'ORG'],
      ['كانت الخطوة غير مدروسة أبدا.', 'مدروسة', 'LOC'],
    ],
    refused: [
      ['لم يزر الوفد غير لبنان.', 'لبنان', 'LOC'],
      ['سافر راغب إلى أخيه.', 'راغب', 'PER'],
    ],
  },
  'what only a verb can be': {
    accepted: [
      ['بحثنا ولم نجد أحدا هناك.', 'نجد', 'LOC'],
      ['وسوف يحيى الحفل مساء.', 'يحيى', 'PER'],
    ],
    refused: [
      ['عادت القافلة من نجد أمس.', 'نجد', 'LOC'],
      ['وصل يحيى نصر مساء.', 'يحيى نصر', 'PER'],
      ['أغلقت مدارس سوف وديالى أمس.', 'ديالى', 'LOC'],
    ],
  },
  'what somebody is said to be': {
    accepted: [
      ['وصف المراقبون الاقتراع بأنه نزيه أمس.', 'نزيه', 'PER'],
      ['وصفت الوزيرة خصمها بأنه خائن للعهد.', 'خائن', 'LOC'],
    ],
    refused: [
      ['قالت إنه سامي نصر بعينه.', 'سامي نصر', 'PER'],
      ['وصف الاقتراع نزيه أمس.', 'نزيه', 'PER'],
    ],
  },
  'noun and adjective in the accusative': {
    accepted: [['إن القرية فقدت هرما كبيرا أمس.', 'هرما كبيرا', 'PER']],
    refused: [
      ['وصلت لارا رضا أمس.', 'لارا رضا', 'PER'],
      ['وصل جانلوكا بيروتا أمس.', 'جانلوكا بيروتا', 'PER'],
    ],
  },
  'which in order': {
    accepted: [['وتعد الكتلة ثاني كبرى الكتل في المجلس.', 'ثاني كبرى', 'PER']],
    refused: [['وصل ثاني سالم إلى المجلس.', 'ثاني سالم', 'PER']],
  },
  'things of a nation': {
    accepted: [
      ['وتأثر الاقتصاد المغربي بالجفاف.', 'الاقتصاد المغربي', 'PER'],
      ['ونافس الشريط المصري الطويل على الجائزة.', 'المصري الطويل', 'PER'],
    ],
    refused: [
      ['وقال الخطيب البغدادي ذلك.', 'الخطيب البغدادي', 'PER'],
      ['وقال اللاعب المصري الطويل ذلك.', 'المصري الطويل', 'PER'],
    ],
  },
  'verb with its subject': {
    accepted: [
      ['ينقسم الإقليم إلى ثلاث دوائر.', 'ينقسم الإقليم', 'ORG'],
      ['تعيش القبائل بعيدا منذ قرون.', 'تعيش القبائل', 'LOC'],
    ],
    refused: [
      ['أعلنت تكساس الشمالية موعد السباق.', 'تكساس الشمالية', 'LOC'],
      ['أعلن ينبع القبائل موعد اللقاء.', 'ينبع القبائل', 'ORG'],
      ['وقال مدير يثمر القبائل ذلك.', 'يثمر القبائل', 'ORG'],
    ],
  },
  'in whose name somebody speaks': {
    accepted: [['وأكد الناطق باسم القطب ذلك.', 'باسم القطب', 'PER']],
    refused: [['وأكد باسم نصر ذلك.', 'باسم نصر', 'PER']],
  },
  'somebody of mine': {
    accepted: [['سافرت مع والدي إلى القرية.', 'والدي', 'ORG']],
    refused: [['التقى الوفد صديقي أمس.', 'صديقي', 'PER']],
  },
  office: {
    accepted: [['أعربت المفوضة السامية عن قلقها.', 'المفوضة السامية', 'ORG']],
    refused: [['أعربت المفوضية السامية عن قلقها.', 'المفوضية السامية', 'ORG']],
  },
  'office with its field': {
    accepted: [
      ['صرح وزير الفلاحة والصيد البحري بذلك.', 'وزير الفلاحة والصيد البحري', 'ORG'],
      ['وصلت مديرة التعليم أمس.', 'مديرة التعليم', 'ORG'],
    ],
    refused: [
      ['صرحت وزارة الفلاحة والصيد البحري بذلك.', 'وزارة الفلاحة والصيد البحري', 'ORG'],
      ['وصل رئيس مجلس النواب أمس.', 'رئيس مجلس النواب', 'ORG'],
    ],
  },
  'letters alone': {
    accepted: [['انتهى الخبر ف ن / م ع', 'ف ن', 'ORG']],
    refused: [['بيروت (أ ف ب) - وصل الوفد.', 'أ ف ب', 'ORG']],
  },
  'God by himself': {
    accepted: [['نجحنا والفضل من الله وحده.', 'الله', 'PER']],
    refused: [
      ['سلم عبد الله على الحاضرين.', 'الله', 'PER'],
      ['سلم عبد الله على الحاضرين.', 'عبد الله', 'PER'],
    ],
  },
  'a deed of God': {
    accepted: [
      ['نجونا لولا عناية الله لغرقنا.', 'لولا عناية الله', 'PER'],
      ['سنبدأ العمل بعون الله غدا.', 'عون الله', 'PER'],
    ],
    refused: [
      ['تحدث محمد فضل الله عن الحفل.', 'محمد فضل الله', 'PER'],
      ['وصل عون الله متأخرا.', 'عون الله', 'PER'],
    ],
  },
  'noun of every day by its article': {
    accepted: [
      ['تحلى الطلاب بالحماس.', 'بالحماس', 'ORG'],
      ['كان الحماس كبيرا.', 'الحماس', 'ORG'],
    ],
    refused: [['رحبت بحماس أمس.', 'بحماس', 'ORG']],
  },
  'somebody known by a place': {
    accepted: [
      ['مثلت عروس الكرنك أمام القاضي.', 'عروس الكرنك', 'PER'],
      ['نفى سفاح الساحل التهمة.', 'سفاح الساحل', 'PER'],
    ],
    refused: [
      ['فازت عروس البحر للسياحة بالعقد.', 'عروس البحر للسياحة', 'ORG'],
      ['حضر سامي عروس الحفل.', 'سامي عروس', 'PER'],
    ],
  },
  'one of a kind': {
    accepted: [
      ['نقل الجريح إلى مستشفى سويدي.', 'مستشفى سويدي', 'ORG'],
      ['انضم إلى جماعة محظورة.', 'جماعة محظورة', 'ORG'],
      ['سافرت إلى دولة إسلامية بعيدة.', 'دولة إسلامية', 'LOC'],
    ],
    refused: [
      ['نقل الجريح إلى المستشفى السويدي.', 'المستشفى السويدي', 'ORG'],
      ['شاهدت قناة «عربية» أمس.', 'قناة «عربية»', 'ORG'],
      ['عاد إلى مدينة نابلس.', 'مدينة نابلس', 'LOC'],
    ],
  },
  'a pair of described things': {
    accepted: [
      ['يحقق ذلك مصلحة البلدين والشعبين الشقيقين.', 'مصلحة البلدين والشعبين الشقيقين', 'ORG'],
    ],
    refused: [
      ['رفضت نقابة المهندسين الزراعيين الطلب.', 'نقابة المهندسين الزراعيين', 'ORG'],
      ['اجتمعت منظمة البلدان المنتجة للزيتون.', 'منظمة البلدان المنتجة للزيتون', 'ORG'],
      ['عاد شمس الدين إلى البيت.', 'شمس الدين', 'PER'],
    ],
  },
  'adjective of nationality': {
    accepted: [
      ['احتفلت الجماهير السعودية بالفوز.', 'السعودية', 'LOC'],
      ['زاروا القرى الحدودية السعودية.', 'السعودية', 'LOC'],
    ],
    refused: [
      ['غادر المنتخب السعودية أمس.', 'السعودية', 'LOC'],
      ['احتفلت السعودية بالفوز.', 'السعودية', 'LOC'],
    ],
  },
  'adjective of every day': {
    accepted: [['هنأهم بهذه المناسبة السعيدة.', 'السعيدة', 'LOC']],
    refused: [
      ['وصلت الدكتورة السعيدة مبكرا.', 'السعيدة', 'PER'],
      ['التقى الفريق الأمل في النهائي.', 'الأمل', 'ORG'],
      ['عاد إلى السعيدة في المساء.', 'السعيدة', 'LOC'],
    ],
  },
  'adjective of every day behind its noun': {
    accepted: [
      ['نشر الباحثون دراسة حديثة عن النهر.', 'حديثة', 'LOC'],
      ['لهذا المطعم سمعة طيبة هنا.', 'طيبة', 'LOC'],
    ],
    refused: [
      ['وصلت القافلة إلى حديثة أمس.', 'حديثة', 'LOC'],
      ['زار الوفد مدينة حديثة أمس.', 'حديثة', 'LOC'],
      ['زار الوفد الدراسة حديثة العهد.', 'حديثة', 'LOC'],
    ],
  },
  'noun of every day behind a listed body': {
    accepted: [['نقلت رويترز الخبر عن مصدر.', 'الخبر', 'ORG']],
    refused: [
      ['زارت رويترز مدينة الخبر أمس.', 'الخبر', 'LOC'],
      ['زارت رويترز مراكش أمس.', 'مراكش', 'LOC'],
    ],
  },
  'predicate that begins like a particle': {
    accepted: [['كان الرجل كريما مع الناس.', 'ريما', 'PER']],
    refused: [
      ['عاد الوفد لجوبا مساء.', 'جوبا', 'LOC'],
      ['شكر الوفد ريما على الحفل.', 'ريما', 'PER'],
    ],
  },
}

it('has examples of every rule', () => {
  expect(Object.keys(examples)).toEqual(plainRules.map(({ name }) => name))
})

describe.each(Object.entries(examples))('%s', (rule, { accepted, refused }) => {
  it.each(accepted)('is no name in: %s', (text, name, type) => {
    expect(rulesAgainst(text, name, type)).toContain(rule)
  })

  it.each(refused)('may be one in: %s', (text, name, type) => {
    expect(rulesAgainst(text, name, type)).not.toContain(rule)
  })
})
